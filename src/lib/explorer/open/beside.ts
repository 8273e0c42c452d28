/** From this width of the window on the text stands beside the map, in pixels; the same number stands in the styles. */
export const BESIDE_WIDTH = 1180;
