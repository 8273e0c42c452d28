import 'd3-transition';
import { select } from 'd3-selection';
import { zoom as createZoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import type { Size } from '#lib/layout';
import { ZOOM_LIMITS, type Viewport } from './viewport.ts';

/** Long enough for the eye to follow, short enough not to wait for. */
const FLIGHT_MILLISECONDS = 420;
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
  /** Whether the map is moving by itself. A transition's steps come without the event that began them. */
  let isFlight = true;
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = createZoom<SVGSVGElement, unknown>()
    .scaleExtent([...ZOOM_LIMITS])
    .clickDistance(CLICK_DISTANCE)
    .filter((event: Event) => isZoomGesture(event))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      wanted = transform;
      const { x, y, k } = transform;
      if (sourceEvent) isFlight = false;
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
    isFlight = false;
    const { x: left, y: top } = currentTransform(element);
    behaviour.translateTo(select(element), 0, 0, [left + x, top + y]);
  }

  return {
    attach(node) {
      element = node;
      const selection = select(node).call(behaviour).on('dblclick.zoom', null);
      behaviour.transform(selection, wanted);
      node.addEventListener('wheel', panByWheel, { passive: false });
      return () => {
        node.removeEventListener('wheel', panByWheel);
        selection.interrupt().on('.zoom', null);
        element = null;
      };
    },
    moveTo({ x, y, zoom }, glide = true) {
      const transform = zoomIdentity.translate(x, y).scale(zoom);
      if (element === null) {
        wanted = transform;
        return;
      }
      const selection = select(element).interrupt();
      isFlight = true;
      if (glide && !prefersLessMotion()) {
        behaviour.transform(selection.transition().duration(FLIGHT_MILLISECONDS), transform);
      } else {
        behaviour.transform(selection, transform);
      }
    },
    zoomBy(factor) {
      if (element === null) return;
      const selection = select(element).interrupt();
      isFlight = false;
      if (prefersLessMotion()) behaviour.scaleBy(selection, factor);
      else behaviour.scaleBy(selection.transition().duration(FLIGHT_MILLISECONDS / 2), factor);
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

/** d3-zoom keeps the transform on the element. */
function currentTransform(element: SVGSVGElement & { __zoom?: { x: number; y: number } }) {
  return element.__zoom ?? zoomIdentity;
}

function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}

function prefersLessMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
