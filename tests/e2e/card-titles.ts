/** What a map's cards are called, as it is drawn. */
import type { Locator } from '@playwright/test';
import type { Box } from './geometry.ts';

export interface CardTitle {
  /** The card's name, as assistive software reads it. */
  readonly text: string;
  /** The card on the screen. */
  readonly card: Box;
  readonly isInWindow: boolean;
  /** How large its letters are on the screen. */
  readonly pixels: number;
  /** The drawing leaves out a part of it. */
  readonly isCut: boolean;
}

/** Every card that the map draws now, in the window or just outside. */
export function listCardTitles(drawing: Locator): Promise<CardTitle[]> {
  return drawing.evaluate((map) => {
    const window = map.getBoundingClientRect();
    return Array.from(map.querySelectorAll('[role=group]'), (group) => {
      const { x, y, width, height } = group.getBoundingClientRect();
      // The words above a title are smaller than it and set apart.
      const [title] = Array.from(group.querySelector('a')?.querySelectorAll('text') ?? [])
        .map((text) => ({ text, size: parseFloat(getComputedStyle(text).fontSize) }))
        .sort((a, b) => b.size - a.size);
      const words = title?.text.getBoundingClientRect() ?? new DOMRect();
      return {
        text: (group.getAttribute('aria-label') ?? '').replace(/, \d+ of \d+ done$/, ''),
        card: { x, y, width, height },
        isInWindow:
          words.right > window.left &&
          words.left < window.right &&
          words.bottom > window.top &&
          words.top < window.bottom,
        pixels: (title?.size ?? 0) * (title?.text.getScreenCTM()?.a ?? 0),
        isCut: title?.text.textContent.includes('…') ?? true,
      };
    });
  });
}
