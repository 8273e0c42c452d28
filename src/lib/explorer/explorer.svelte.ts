import {
  ROWS_ZOOM,
  type Ends,
  type Highlight,
  type Insets,
  type MapState,
  type Viewport,
} from '#lib/drawing';
import {
  countThings,
  isThingToLearn,
  type NodeSkills,
  type Parts,
  type SkillGraph,
} from '#lib/graph';
import type { Bounds, Direction, LaidOutCard, LaidOutGraph, Size, WindowShape } from '#lib/layout';
import { listHolders, lookAround } from './around.ts';
import { Camera } from './camera.svelte.ts';
import { placeMinimap, shapeOf } from './covers.ts';
import { frameParts } from './framing.ts';
import type { MapDocument } from './map-document.ts';
import { listBegun } from './list-begun.ts';
import { marks } from './marks.svelte.ts';
import { connectMap, knownOfNodes } from './connect-map.ts';
import { findBounds, findCards } from './places.ts';
import { standingOf, type Standing } from './standing.ts';
import { findStep, listStops, type StepDirection } from './walk.ts';
import { listWayParts } from './way-parts.ts';
import { withEmptied } from './with-emptied.ts';

/** As long as the view's own flight. */
const TURN_MILLISECONDS = 450;

/**
 * The one state of a page that explores a map. Fields are private; verbs change them, and the view, the
 * highlight and the tab stop follow. What is selected belongs to the address and is told to `select`.
 */
export class Explorer {
  readonly camera = new Camera();

  #document = $state.raw() as MapDocument;
  #turned = $state<Record<WindowShape, boolean>>({ wide: false, tall: false });
  #selected = $state.raw<string | null>(null);
  #hovered = $state.raw<string | null>(null);
  #focused = $state.raw<string | null>(null);
  #allLines = $state(false);
  #isTurning = $state(false);
  #turning: ReturnType<typeof setTimeout> | undefined;
  #faded = $state.raw<ReadonlySet<string> | null>(null);

  readonly graph: SkillGraph = $derived.by(() => connectMap(this.#document));
  /** What is known of each node by its skills. */
  readonly known: ReadonlyMap<string, NodeSkills> = $derived.by(() => knownOfNodes(this.#document));
  readonly #things: readonly string[] = $derived.by(() =>
    [...this.graph.node.keys()].filter((id) => isThingToLearn(this.graph, id)),
  );
  /** What the learner says of each topic; null before anything is known. */
  readonly states = $derived.by(() => marks.statesOf(this.graph));
  /** What is done: by the learner, else by the author's own ticks. */
  readonly done: ReadonlySet<string> = $derived.by(() => marks.doneOf(this.graph, this.states));
  readonly standing: Standing = $derived.by(() => standingOf(this.graph, this.done, this.#begun));
  /** Of the things to learn that count, how many are done. */
  readonly progress: Parts = $derived.by(() =>
    countThings(this.#things, this.done, this.standing.leftOut),
  );
  readonly shape: WindowShape = $derived.by(() => shapeOf(this.camera.window));
  readonly direction: Direction = $derived.by(() => {
    const best = this.#document.layouts.best[this.shape];
    return this.#turned[this.shape] ? (best === 'down' ? 'right' : 'down') : best;
  });
  readonly layout: LaidOutGraph = $derived.by(
    () => this.#document.layouts.layouts[this.shape][this.direction],
  );
  readonly cardOf: ReadonlyMap<string, LaidOutCard> = $derived.by(() => findCards(this.layout));
  readonly stops: readonly string[] = $derived.by(() => listStops(this.layout));
  /** What lights its surroundings: under the pointer, else under the keyboard, else the open topic. */
  readonly looked: string | null = $derived(this.#hovered ?? this.#focused ?? this.#selected);
  /** What is worth saying aloud: where the keyboard is, else what is open. A pointer passes over too much. */
  readonly told: string | null = $derived(this.#focused ?? this.#selected);
  readonly highlight: Highlight | null = $derived.by(() =>
    this.looked === null ? null : lookAround(this.graph, this.looked, this.standing),
  );
  readonly #begun = $derived.by(() => listBegun(this.states));
  readonly mapState: MapState = $derived.by(() => ({
    selected: this.#selected,
    highlight: this.highlight,
    done: this.done,
    faded: this.#faded,
    begun: this.#begun,
  }));
  /** The one node that Tab stops at. */
  readonly tabStop: string | null = $derived.by(
    () =>
      [this.#focused, this.#selected].find((id) => id !== null && this.stops.includes(id)) ??
      this.stops[0] ??
      null,
  );
  readonly litStages: ReadonlySet<string> | null = $derived.by(() =>
    this.highlight === null
      ? null
      : listHolders(this.graph, [this.highlight.id, ...this.highlight.before.keys()]),
  );
  /** Where the minimap stands in the window; null where it is not shown. */
  readonly minimap: Bounds | null = $derived.by(() =>
    placeMinimap(this.layout, this.shape, this.camera.window, this.camera.insets),
  );
  readonly isWhole: boolean = $derived.by(() => this.camera.seesWhole(this.layout));

  /** `selected`: the topic that the address opens, if it opens one. */
  constructor(document: MapDocument, selected: string | null) {
    this.#document = document;
    this.#selected = selected;
  }

  get document(): MapDocument {
    return this.#document;
  }

  /** Whether lines that others imply are drawn too. */
  get allLines(): boolean {
    return this.#allLines;
  }

  /** Whether cards are on their way from one direction to the other. */
  get isTurning(): boolean {
    return this.#isTurning;
  }

  get selected(): string | null {
    return this.#selected;
  }

  readonly endsOf = (edge: number): Ends | undefined => this.graph.edges[edge];

  /** Tells how large the map's window is and what covers it. The first time opens the view. */
  measure(window: Size, insets: Insets): void {
    if (window.width === 0 || window.height === 0) return;
    const shape = this.shape;
    const isChanged = this.camera.frame(window, insets);
    if (this.camera.view === null || this.shape !== shape) this.#openView(false);
    else if (isChanged && !this.camera.isMovedByHand) this.#openView(true);
  }

  /** Follows the address: opens a topic, or none, and brings it into view. */
  select(id: string | null): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.#hovered = null;
    if (id === null || this.camera.view === null) return;
    if (this.camera.isMovedByHand) this.#reveal(id);
    else this.#openView(true);
  }

  hover(id: string | null): void {
    this.#hovered = id;
  }

  focus(id: string | null): void {
    this.#focused = id;
    if (id !== null) this.#reveal(id);
  }

  /** Where an arrow key leads from a node; null where it leads nowhere. */
  step(from: string, way: StepDirection): string | null {
    return findStep(this.graph, this.stops, from, way);
  }

  /** Flies to a card and stays there. */
  flyTo(id: string): void {
    const bounds = findBounds(this.layout, this.cardOf, id);
    if (bounds !== null) this.camera.flyTo(bounds);
  }

  /** Flies to a node that was asked for by name, with what comes before it. */
  goTo(id: string): void {
    const view = this.#frameWay(id);
    if (view === null) return;
    this.camera.letGo();
    this.camera.show(view, true);
  }

  /** Turns the map between reading downwards and to the right; cards glide to their new places. */
  turn(): void {
    this.#turned[this.shape] = !this.#turned[this.shape];
    this.#glide();
    this.camera.letGo();
    this.#openView(true);
  }

  /** Takes the map as it is after an edit; cards glide to their new places, and who moved the view keeps it. */
  replace(document: MapDocument): void {
    if (document === this.#document) return;
    const isLaidOutAnew = document.layouts !== this.#document.layouts;
    this.#document = document;
    this.#hovered = null;
    if (this.#focused !== null && !this.graph.node.has(this.#focused)) this.#focused = null;
    if (!isLaidOutAnew || this.camera.view === null) return;
    this.#glide();
    if (this.camera.isMovedByHand) this.camera.limit(this.layout);
    else this.#openView(true);
  }

  #glide(): void {
    this.#isTurning = true;
    clearTimeout(this.#turning);
    this.#turning = setTimeout(() => (this.#isTurning = false), TURN_MILLISECONDS);
  }

  /** Lets what is not asked for step back, with what holds nothing else; null brings all forward again. */
  fade(ids: ReadonlySet<string> | null): void {
    this.#faded = ids && withEmptied(this.graph, this.layout.cards, ids);
  }

  toggleAllLines(): void {
    this.#allLines = !this.#allLines;
  }

  #reveal(id: string): void {
    const bounds = findBounds(this.layout, this.cardOf, id);
    if (bounds !== null) this.camera.reveal(bounds);
  }

  /**
   * The whole map or its start; with a topic open, the whole map where its rows can be read, else the
   * topic with as much of the way to it as fits.
   */
  #openView(glide: boolean): void {
    const opening = this.camera.opening(this.layout);
    const isWhole = this.camera.holds(this.layout, opening.zoom) && opening.zoom >= ROWS_ZOOM;
    const way = isWhole || this.#selected === null ? null : this.#frameWay(this.#selected);
    this.camera.show(way ?? opening, glide);
  }

  /** The view of a node, what comes directly before it, and all before that, as far as there is room. */
  #frameWay(id: string): Viewport | null {
    const { before } = lookAround(this.graph, id, this.standing);
    const parts = listWayParts(this.graph, this.layout, this.cardOf, id, before.keys());
    return frameParts(parts, this.layout, {
      window: this.camera.window,
      insets: this.camera.insets,
      corner: this.minimap,
    });
  }
}
