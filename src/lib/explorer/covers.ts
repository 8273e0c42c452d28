import type { Insets } from '#lib/drawing';
import { fitZoom, type Bounds, type Size, type WindowShape } from '#lib/layout';

/** Narrower windows show the panel as a sheet from below; the same number stands in the styles. */
export const SHEET_WIDTH = 720;
/** Upright windows get the map that was laid out for a phone, as narrow ones do. */
const UPRIGHT = 0.8;
const PANEL_ROOM = 392;
const OUTLINE_ROOM = 336;
const CONTROLS_ROOM = 56;
const TOOLS_ROOM = 56;
const SHEET_SHARE = 0.48;

/** The most that the minimap may take, in pixels. */
export const MINIMAP_ROOM: Readonly<Record<WindowShape, Size>> = {
  wide: { width: 170, height: 130 },
  tall: { width: 64, height: 150 },
};
/** Its frame and padding on each side, and where the controls' column stands, as the styles have it. */
const MINIMAP_FRAME = 6;
const CORNER = { wide: 14, narrow: 10 };
const ABOVE_BUTTONS = 62;
/** Where less is free the minimap would hide more than it tells. */
const LEAST_FREE = { width: 560, height: 400 };
/** A map that is longer than this many times its width has none: it would be a line. */
const LONGEST = 12;

/** Which of the two layouts suits a window; one that is not measured yet counts as wide. */
export function shapeOf({ width, height }: Size): WindowShape {
  return width === 0 || (width >= SHEET_WIDTH && width > height * UPRIGHT) ? 'wide' : 'tall';
}

/** What stands over the map from one edge of its window to the other. */
export function coverEdges(
  window: Size,
  open: { readonly outline: boolean; readonly panel: boolean; readonly tools: boolean },
): Insets {
  const isNarrow = window.width < SHEET_WIDTH;
  return {
    top: open.tools ? TOOLS_ROOM : 0,
    left: open.outline && !isNarrow ? OUTLINE_ROOM : 0,
    right: open.panel && !isNarrow ? PANEL_ROOM : 0,
    bottom: open.panel && isNarrow ? window.height * SHEET_SHARE : CONTROLS_ROOM,
  };
}

/** Where the minimap of a map stands in a window; null where there is no room for one. */
export function placeMinimap(
  map: Size,
  shape: WindowShape,
  window: Size,
  insets: Insets,
): Bounds | null {
  const isNarrow = window.width < SHEET_WIDTH;
  const free = {
    width: window.width - insets.left - insets.right,
    height: window.height - insets.top - insets.bottom,
  };
  if (free.height < LEAST_FREE.height || (!isNarrow && free.width < LEAST_FREE.width)) return null;
  if (Math.max(map.width, map.height) > LONGEST * Math.min(map.width, map.height)) return null;
  const zoom = fitZoom(map, MINIMAP_ROOM[shape]);
  const width = map.width * zoom + 2 * MINIMAP_FRAME;
  const height = map.height * zoom + 2 * MINIMAP_FRAME;
  const corner = isNarrow ? CORNER.narrow : CORNER.wide;
  return {
    x: isNarrow ? window.width - corner - width : insets.left + corner,
    y: window.height - corner - ABOVE_BUTTONS + CORNER.wide - height,
    width,
    height,
  };
}
