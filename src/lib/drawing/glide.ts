import { interpolateZoom } from 'd3-interpolate';
import type { Size } from '#lib/layout';
import type { Viewport } from './viewport.ts';

/** Long enough for the eye to follow, short enough not to wait for. */
export const FLIGHT_MILLISECONDS = 420;

/**
 * The way from one view to another, at a time from 0 to 1: out and in again where they lie far apart,
 * after van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003). At 1 it is `to` itself.
 */
export function planFlight(from: Viewport, to: Viewport, window: Size): (time: number) => Viewport {
  const between = interpolateZoom(toCamera(from, window), toCamera(to, window));
  return (time) => (time >= 1 ? to : fromCamera(between(easeInOut(time)), window));
}

/** What d3's zoom interpolation works on: the point in the middle and how many map units are seen. */
type CameraView = [x: number, y: number, width: number];

function toCamera({ x, y, zoom }: Viewport, { width, height }: Size): CameraView {
  return [(width / 2 - x) / zoom, (height / 2 - y) / zoom, width / zoom];
}

function fromCamera([x, y, seen]: CameraView, { width, height }: Size): Viewport {
  const zoom = width / seen;
  return { zoom, x: width / 2 - x * zoom, y: height / 2 - y * zoom };
}

/** Starts and ends gently, as the cube of the time does. */
function easeInOut(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (2 - 2 * time) ** 3 / 2;
}
