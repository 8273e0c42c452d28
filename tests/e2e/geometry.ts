/** Where things are on the screen, in pixels. */
import { expect, type Locator } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  expect(box, `${String(locator)} is drawn`).not.toBeNull();
  return box ?? { x: NaN, y: NaN, width: NaN, height: NaN };
}

export const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

export const right = ({ x, width }: Box): number => x + width;
export const bottom = ({ y, height }: Box): number => y + height;

/** Two boxes share more than a line's width. */
export function overlap(a: Box, b: Box): boolean {
  const line = 2;
  return (
    a.x + line < right(b) &&
    b.x + line < right(a) &&
    a.y + line < bottom(b) &&
    b.y + line < bottom(a)
  );
}

/** How much of each element can be seen through: 1 is solid, whatever it stands in counts. */
export function opacitiesOf(locator: Locator): Promise<readonly number[]> {
  return locator.evaluateAll((elements) =>
    elements.map((element) => {
      let opacity = 1;
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        opacity *= Number(getComputedStyle(at).opacity);
      }
      return opacity;
    }),
  );
}

export async function opacityOf(locator: Locator): Promise<number> {
  const [opacity = NaN] = await opacitiesOf(locator);
  return opacity;
}
