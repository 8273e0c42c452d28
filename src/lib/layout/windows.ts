/** The two windows that maps are laid out for: what header and controls leave of 1440×900 and 390×844. */
export const WINDOWS = {
  wide: { width: 1440, height: 792 },
  tall: { width: 390, height: 736 },
} as const;

export type WindowShape = keyof typeof WINDOWS;

/**
 * The least zoom at which every card's title can be set at 11 px on the screen and still find room
 * in its card: below it the opening view shows a part of the map instead of the whole.
 */
export const READABLE_ZOOM = 0.5;
