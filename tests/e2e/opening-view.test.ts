import { twins } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { overlap } from './geometry.ts';
import { listCardTitles } from './card-titles.ts';

const LEAST_TITLE_PIXELS = 11;

for (const { id, label } of twins) {
  test(`the map of ${id} opens with titles that can be read`, async ({ map, isMobile }) => {
    await map.openMap(`${id}/`);
    await expect(map.drawing).toHaveAccessibleName(`Map of ${label}`);
    const titles = await listCardTitles(map.drawing);
    const seen = titles.filter((title) => title.isInWindow);
    expect(seen.length).toBeGreaterThan(2);
    for (const { text, pixels } of seen) {
      expect(pixels, text).toBeGreaterThanOrEqual(LEAST_TITLE_PIXELS - 0.05);
    }
    // A phone shows a card's width at a time, and a long word may not fit it.
    if (!isMobile) expect(seen.filter((title) => title.isCut).map(({ text }) => text)).toEqual([]);
    const collisions = titles.flatMap((one, i) =>
      titles
        .slice(i + 1)
        .filter((other) => overlap(one.card, other.card))
        .map((other) => `${one.text} / ${other.text}`),
    );
    expect(collisions).toEqual([]);
  });
}
