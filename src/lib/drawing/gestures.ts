import { select } from 'd3-selection';
import {
  zoom as createZoom,
  zoomIdentity,
  type D3ZoomEvent,
  type ZoomBehavior,
  type ZoomTransform,
} from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import type { Size } from '#lib/layout';
import { FLIGHT_MILLISECONDS, planFlight } from './glide.ts';
import { ZOOM_LIMITS, type Viewport } from './viewport.ts';

/** How far past the map's end one can pan, in map units: enough to bring its corner out from a panel. */
const BEYOND_MAP = 700;
/** A press that moves less than this is a click. */
const CLICK_DISTANCE = 5;
/** Wheels that count in lines or pages: pixels for each. */
const PIXELS_PER_LINE = 18;
const PIXELS_PER_PAGE = 400;

export interface Gestures {
  /** Puts the behaviour on the map's element; taken off again with it. */
  readonly attach: Attachment<SVGSVGElement>;
  /** Goes to a view, gliding there unless the system asks for less motion or `glide` is false. */
  moveTo(view: Viewport, glide?: boolean): void;
  zoomBy(factor: number): void;
  panBy(x: number, y: number): void;
  /** Keeps a map of this size within reach, and no smaller than `leastZoom`. */
  limit(map: Size, leastZoom: number): void;
}

/**
 * Pan and zoom by mouse, wheel, finger, pen and button: drag and wheel pan, pinch and Ctrl-wheel zoom at
 * the pointer. The only place that knows d3-zoom; every change of view is told to `onmove`, with whether
 * the visitor made it or the map moves by itself (`moveTo`).
 */
export function createGestures(onmove: (view: Viewport, byHand: boolean) => void): Gestures {
  let element: SVGSVGElement | null = null;
  /** Where the map is asked to be; an element that comes later starts there. */
  let wanted = zoomIdentity;
  /** Whether the map is moving by itself, and the frame that its next step waits for. */
  let isFlight = true;
  let frame = 0;
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = createZoom<SVGSVGElement, unknown>()
    .scaleExtent([...ZOOM_LIMITS])
    .clickDistance(CLICK_DISTANCE)
    .duration(0)
    .filter((event: Event) => isZoomGesture(event))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      wanted = transform;
      const { x, y, k } = transform;
      if (sourceEvent) endFlight();
      onmove({ x, y, zoom: k }, !isFlight);
    });

  const panByWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || element === null) return;
    event.preventDefault();
    const unit =
      event.deltaMode === WheelEvent.DOM_DELTA_LINE
        ? PIXELS_PER_LINE
        : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
          ? PIXELS_PER_PAGE
          : 1;
    const turned = event.shiftKey && event.deltaX === 0;
    panBy(-(turned ? event.deltaY : event.deltaX) * unit, -(turned ? 0 : event.deltaY) * unit);
  };

  function panBy(x: number, y: number) {
    if (element === null) return;
    endFlight();
    const { x: left, y: top } = currentTransform(element);
    behaviour.translateTo(select(element), 0, 0, [left + x, top + y]);
  }

  function fly(node: SVGSVGElement, to: Viewport, milliseconds: number) {
    const { x, y, k } = currentTransform(node);
    const { clientWidth: width, clientHeight: height } = node;
    const flight = planFlight({ x, y, zoom: k }, to, { width, height });
    const start = performance.now();
    const step = (now: number) => {
      const time = Math.max(0, (now - start) / milliseconds);
      behaviour.transform(select(node), toTransform(flight(time)));
      frame = time < 1 ? requestAnimationFrame(step) : 0;
    };
    frame = requestAnimationFrame(step);
  }

  function endFlight() {
    cancelAnimationFrame(frame);
    isFlight = false;
  }

  return {
    attach(node) {
      element = node;
      const selection = select(node).call(behaviour).on('dblclick.zoom', null);
      behaviour.transform(selection, wanted);
      node.addEventListener('wheel', panByWheel, { passive: false });
      return () => {
        node.removeEventListener('wheel', panByWheel);
        cancelAnimationFrame(frame);
        selection.on('.zoom', null);
        element = null;
      };
    },
    moveTo(view, glide = true) {
      endFlight();
      isFlight = true;
      if (element === null) wanted = toTransform(view);
      else if (glide && !prefersLessMotion()) fly(element, view, FLIGHT_MILLISECONDS);
      else behaviour.transform(select(element), toTransform(view));
    },
    zoomBy(factor) {
      if (element === null) return;
      endFlight();
      behaviour.scaleBy(select(element), factor);
    },
    panBy,
    limit({ width, height }, leastZoom) {
      behaviour.scaleExtent([Math.max(ZOOM_LIMITS[0], leastZoom), ZOOM_LIMITS[1]]).translateExtent([
        [-BEYOND_MAP, -BEYOND_MAP],
        [width + BEYOND_MAP, height + BEYOND_MAP],
      ]);
    },
  };
}

function toTransform({ x, y, zoom }: Viewport): ZoomTransform {
  return zoomIdentity.translate(x, y).scale(zoom);
}

/** d3-zoom keeps the transform on the element. */
function currentTransform(element: SVGSVGElement & { __zoom?: ZoomTransform }) {
  return element.__zoom ?? zoomIdentity;
}

function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}

function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
