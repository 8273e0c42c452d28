import {
  centreOn,
  createGestures,
  fitBounds,
  NO_INSETS,
  openingViewport,
  READING_ZOOM,
  revealBounds,
  ROWS_ZOOM,
  type Ends,
  type Gestures,
  type Highlight,
  type Insets,
  type MapState,
  type Viewport,
} from '#lib/drawing';
import type { SkillGraph } from '#lib/graph';
import {
  READABLE_ZOOM,
  type Bounds,
  type Direction,
  type LaidOutCard,
  type LaidOutGraph,
  type Point,
  type Size,
  type WindowShape,
} from '#lib/layout';
import { readTwin } from '#lib/transfer';
import { lookAround, withHolders } from './around.ts';
import type { MapDocument } from './map-document.ts';
import { describeTopic, type TopicView } from './topic-view.ts';
import { findStep, listStops, type StepDirection } from './walk.ts';

/** Windows narrower than this, or upright ones, get the map that was laid out for a phone. */
const WIDE_WINDOW = 720;

/**
 * The one state of a page that explores a map. Fields are private; verbs change them, and the view, the
 * highlight and the tab stop follow. What is selected belongs to the address and is told to `select`.
 */
export class Explorer {
  readonly document: MapDocument;
  readonly graph: SkillGraph;
  /** What the author ticked. */
  readonly done: ReadonlySet<string>;
  readonly gestures: Gestures;

  #window = $state.raw<Size>({ width: 0, height: 0 });
  #insets = $state.raw<Insets>(NO_INSETS);
  #view = $state.raw<Viewport | null>(null);
  #turned = $state<Record<WindowShape, boolean>>({ wide: false, tall: false });
  #selected = $state.raw<string | null>(null);
  #hovered = $state.raw<string | null>(null);
  #focused = $state.raw<string | null>(null);
  /** Where the view is or is gliding to. */
  #target: Viewport | null = null;
  #movedByHand = false;
  allLines = $state(false);

  readonly shape: WindowShape = $derived(
    this.#window.width === 0 ||
      (this.#window.width >= WIDE_WINDOW && this.#window.width > this.#window.height * 0.8)
      ? 'wide'
      : 'tall',
  );
  readonly direction: Direction = $derived.by(() => {
    const best = this.document.layouts.best[this.shape];
    return this.#turned[this.shape] ? (best === 'down' ? 'right' : 'down') : best;
  });
  readonly layout: LaidOutGraph = $derived.by(
    () => this.document.layouts.layouts[this.shape][this.direction],
  );
  readonly cardOf: ReadonlyMap<string, LaidOutCard> = $derived.by(() => {
    const cards = new Map<string, LaidOutCard>();
    for (const card of this.layout.cards) {
      cards.set(card.id, card);
      for (const row of card.rows) cards.set(row.id, card);
    }
    return cards;
  });
  readonly stops: readonly string[] = $derived(listStops(this.layout));
  /** What lights its surroundings: under the pointer, else under the keyboard, else the open topic. */
  readonly looked: string | null = $derived(this.#hovered ?? this.#focused ?? this.#selected);
  readonly highlight: Highlight | null = $derived.by(() =>
    this.looked === null ? null : lookAround(this.graph, this.looked, this.done),
  );
  readonly mapState: MapState = $derived.by(() => ({
    selected: this.#selected,
    highlight: this.highlight,
    done: this.done,
  }));
  readonly topic: TopicView | null = $derived.by(() =>
    this.#selected === null ? null : describeTopic(this.graph, this.#selected, this.done),
  );
  /** The one node that Tab stops at. */
  readonly tabStop: string | null = $derived(
    [this.#focused, this.#selected].find((id) => id !== null && this.cardOf.has(id)) ??
      this.stops[0] ??
      null,
  );
  readonly litStages: ReadonlySet<string> | null = $derived.by(() => {
    if (this.highlight === null) return null;
    const ids = [this.highlight.id, ...this.highlight.before.keys()];
    return new Set(ids.flatMap((id) => withHolders(this.graph, id)));
  });
  readonly isWhole: boolean = $derived.by(() => {
    if (this.#view === null) return true;
    const { x, y, zoom } = this.#view;
    const { width, height } = this.layout;
    const slack = 2;
    return (
      x >= -slack &&
      y >= -slack &&
      x + width * zoom <= this.#window.width + slack &&
      y + height * zoom <= this.#window.height + slack
    );
  });

  constructor(document: MapDocument) {
    const { graph } = readTwin(document.twin);
    if (graph === null) throw new Error('The map of this roadmap cannot be read. Reload the page.');
    this.document = document;
    this.graph = graph;
    this.done = new Set(
      graph.roadmap.nodes.filter((node) => node.done === true).map(({ id }) => id),
    );
    this.gestures = createGestures((view, byHand) => {
      this.#view = view;
      if (!byHand) return;
      this.#target = view;
      this.#movedByHand = true;
    });
  }

  get view() {
    return this.#view;
  }

  get window() {
    return this.#window;
  }

  get selected() {
    return this.#selected;
  }

  readonly endsOf = (edge: number): Ends | undefined => this.graph.edges[edge];

  /** Tells how large the map's window is and what covers it. The first time opens the view. */
  measure(window: Size, insets: Insets): void {
    if (window.width === 0 || window.height === 0) return;
    const before = { window: this.#window, insets: this.#insets, shape: this.shape };
    this.#window = window;
    this.#insets = insets;
    if (this.#view === null || this.shape !== before.shape) this.#openView(false);
    else if (!this.#movedByHand && !isEqual(before, { window, insets })) this.#openView(true);
  }

  /** Follows the address: opens a topic, or none, and brings it into view. */
  select(id: string | null): void {
    if (id === this.#selected) return;
    this.#selected = id;
    this.#hovered = null;
    if (id === null || this.#target === null) return;
    if (this.#movedByHand) this.reveal(id, 0);
    else this.#openView(true);
  }

  hover(id: string | null): void {
    this.#hovered = id;
  }

  focus(id: string | null): void {
    this.#focused = id;
    if (id !== null) this.reveal(id, 0);
  }

  /** Where an arrow key leads from a node; null where it leads nowhere. */
  step(from: string, way: StepDirection): string | null {
    return findStep(this.graph, this.stops, from, way);
  }

  /** Brings a node into what nothing covers, no smaller than `leastZoom`, moving as little as needed. */
  reveal(id: string, leastZoom: number): void {
    const bounds = this.#boundsOf(id);
    if (bounds === null || this.#target === null) return;
    this.#go(revealBounds(this.#target, bounds, this.#window, this.#insets, leastZoom));
  }

  /** Flies to a node as from a search: it ends up in the middle, large enough to read. */
  flyTo(id: string): void {
    const bounds = this.#boundsOf(id);
    if (bounds === null || this.#target === null) return;
    const zoom = Math.max(this.#target.zoom, READING_ZOOM);
    this.#movedByHand = true;
    this.#go(centreOn(middleOf(bounds), zoom, this.#window, this.#insets));
  }

  /** Shows all of the map, however small that makes it. */
  showWhole(): void {
    this.#movedByHand = false;
    this.#go(fitBounds({ x: 0, y: 0, ...this.layout }, this.#window, this.#insets));
  }

  centre(point: Point): void {
    if (this.#target === null) return;
    this.#movedByHand = true;
    this.#go(centreOn(point, this.#target.zoom, this.#window, this.#insets), false);
  }

  /** Turns the map between reading downwards and to the right. */
  turn(): void {
    this.#turned[this.shape] = !this.#turned[this.shape];
    this.#movedByHand = false;
    this.#openView(false);
  }

  #go(view: Viewport, glide = true): void {
    this.#target = view;
    this.gestures.moveTo(view, glide);
  }

  /**
   * The whole map or its start; with a topic open, the way to it where its rows can be read then, else
   * the whole map where that is readable, else the topic's card.
   */
  #openView(glide: boolean): void {
    const opening = openingViewport(this.layout, this.#window, READABLE_ZOOM, this.#insets);
    const card = this.#selected === null ? undefined : this.cardOf.get(this.#selected);
    const way = this.#fitWay();
    const isWhole = this.#holds(opening);
    const view =
      card === undefined || (isWhole && (opening.zoom >= ROWS_ZOOM || way === null))
        ? opening
        : (way ??
          centreOn(middleOf(card), Math.max(opening.zoom, ROWS_ZOOM), this.#window, this.#insets));
    this.#view ??= view;
    this.#go(view, glide);
  }

  /** The view of all cards on the way to the open topic; null where it would be too small to read. */
  #fitWay(): Viewport | null {
    if (this.#selected === null) return null;
    const { before } = lookAround(this.graph, this.#selected, this.done);
    const cards = [this.#selected, ...before.keys()].flatMap((id) => this.cardOf.get(id) ?? []);
    if (cards.length === 0) return null;
    const view = fitBounds(surround(cards), this.#window, this.#insets, READING_ZOOM);
    return view.zoom >= ROWS_ZOOM ? view : null;
  }

  /** Whether a zoom shows the map from end to end. */
  #holds({ zoom }: Viewport): boolean {
    const { left, right, top, bottom } = this.#insets;
    return (
      this.layout.width * zoom <= this.#window.width - left - right + 1 &&
      this.layout.height * zoom <= this.#window.height - top - bottom + 1
    );
  }

  #boundsOf(id: string): Bounds | null {
    const card = this.cardOf.get(id);
    const stage = this.layout.stages.find((each) => each.id === id);
    if (card === undefined) {
      return stage === undefined ? null : { x: stage.x, y: stage.y, width: 200, height: 120 };
    }
    const row = card.rows.find((each) => each.id === id);
    return row === undefined
      ? card
      : { x: card.x, y: card.y + row.y, width: card.width, height: row.height };
  }
}

interface Surroundings {
  readonly window: Size;
  readonly insets: Insets;
}

function isEqual(a: Surroundings, b: Surroundings): boolean {
  return (
    a.window.width === b.window.width &&
    a.window.height === b.window.height &&
    a.insets.left === b.insets.left &&
    a.insets.right === b.insets.right &&
    a.insets.top === b.insets.top &&
    a.insets.bottom === b.insets.bottom
  );
}

/** The box around cards, with a little air. */
function surround(cards: readonly LaidOutCard[]): Bounds {
  const air = 20;
  const x = Math.min(...cards.map((card) => card.x)) - air;
  const y = Math.min(...cards.map((card) => card.y)) - air;
  return {
    x,
    y,
    width: Math.max(...cards.map((card) => card.x + card.width)) + air - x,
    height: Math.max(...cards.map((card) => card.y + card.height)) + air - y,
  };
}

function middleOf({ x, y, width, height }: Bounds): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
