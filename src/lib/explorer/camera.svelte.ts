import {
  centreOn,
  createGestures,
  fitBounds,
  NO_INSETS,
  openingViewport,
  READING_ZOOM,
  revealBounds,
  type Gestures,
  type Insets,
  type Viewport,
} from '#lib/drawing';
import {
  planFarTitles,
  READABLE_ZOOM,
  type Bounds,
  type LaidOutGraph,
  type Point,
  type Size,
} from '#lib/layout';
import { middleOf } from './places.ts';

/** Rounding may leave a map this many pixels larger than what it fits. */
const SLACK = 1;
/** One can zoom out this much further than what shows the whole map. */
const SMALLER_THAN_WHOLE = 0.6;

/**
 * The part of the map that is seen: where the view is, where it is gliding to, and what covers the
 * window. Knows maps only by their size.
 */
export class Camera {
  readonly gestures: Gestures;
  #window = $state.raw<Size>({ width: 0, height: 0 });
  #insets = $state.raw<Insets>(NO_INSETS);
  #view = $state.raw<Viewport | null>(null);
  /** Where the view is or is gliding to. */
  #target: Viewport | null = null;
  #movedByHand = false;

  constructor() {
    this.gestures = createGestures((view, byHand) => {
      this.#view = view;
      if (!byHand) return;
      this.#target = view;
      this.#movedByHand = true;
    });
  }

  get view(): Viewport | null {
    return this.#view;
  }

  get window(): Size {
    return this.#window;
  }

  get insets(): Insets {
    return this.#insets;
  }

  /** Whether the visitor has moved the map, so that it should not move by itself. */
  get isMovedByHand(): boolean {
    return this.#movedByHand;
  }

  /** Sets the window and what covers it; true where either changed. */
  frame(window: Size, insets: Insets): boolean {
    const before = { ...this.#window, ...this.#insets };
    const after = { ...window, ...insets };
    this.#window = window;
    this.#insets = insets;
    return (Object.keys(after) as (keyof typeof after)[]).some((key) => before[key] !== after[key]);
  }

  /** From now on a map of this size cannot be lost from sight, and all of it can be reached. */
  limit(map: Size): void {
    const whole = fitBounds({ x: 0, y: 0, ...map }, this.#window, this.#insets);
    this.gestures.limit(map, whole.zoom * SMALLER_THAN_WHOLE);
  }

  /** The view a map opens with. */
  opening(map: LaidOutGraph): Viewport {
    this.limit(map);
    const readable = Math.max(READABLE_ZOOM, planFarTitles(map.cards).leastZoom);
    return openingViewport(map, this.#window, readable, this.#insets);
  }

  #on(point: Point, zoom: number): Viewport {
    return centreOn(point, zoom, this.#window, this.#insets);
  }

  show(view: Viewport, glide: boolean): void {
    this.#view ??= view;
    this.#target = view;
    this.gestures.moveTo(view, glide);
  }

  /** Shows all of a map, however small that makes it, and lets the map move by itself again. */
  showWhole(map: Size): void {
    this.letGo();
    this.show(fitBounds({ x: 0, y: 0, ...map }, this.#window, this.#insets), true);
  }

  /** Brings a part of the map into what nothing covers, moving as little as needed. */
  reveal(bounds: Bounds): void {
    if (this.#target === null) return;
    this.show(revealBounds(this.#target, bounds, this.#window, this.#insets, 0), true);
  }

  /** Flies to a part of the map: it ends up in the middle, large enough to read, and stays there. */
  flyTo(bounds: Bounds): void {
    if (this.#target === null) return;
    this.#movedByHand = true;
    this.show(this.#on(middleOf(bounds), Math.max(this.#target.zoom, READING_ZOOM)), true);
  }

  /** Puts a point into the middle at once, as when the minimap is dragged. */
  centre(point: Point): void {
    if (this.#target === null) return;
    this.#movedByHand = true;
    this.show(this.#on(point, this.#target.zoom), false);
  }

  letGo(): void {
    this.#movedByHand = false;
  }

  /** Whether a zoom leaves room for the map from end to end beside what covers the window. */
  holds({ width, height }: Size, zoom: number): boolean {
    const { left, right, top, bottom } = this.#insets;
    return (
      width * zoom <= this.#window.width - left - right + SLACK &&
      height * zoom <= this.#window.height - top - bottom + SLACK
    );
  }

  /** Whether all of the map is in the window now. */
  seesWhole({ width, height }: Size): boolean {
    if (this.#view === null) return true;
    const { x, y, zoom } = this.#view;
    return (
      x >= -SLACK &&
      y >= -SLACK &&
      x + width * zoom <= this.#window.width + SLACK &&
      y + height * zoom <= this.#window.height + SLACK
    );
  }
}
