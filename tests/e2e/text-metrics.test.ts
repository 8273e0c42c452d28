import { measureText } from '#lib/layout';
import { expect, test } from './fixtures.ts';

/** Layout measures text before there is a browser; what is drawn may differ this much. */
const TOLERANCE = 0.04;

for (const id of ['python-backend', 'python-full-stack'])
  test(`words of ${id} are as wide as the layout believes @desktop`, async ({ map, page }) => {
    await map.openMap(`${id}/`);
    await map.button('Zoom in').click();
    await map.button('Zoom in').click();
    await page.evaluate(() => document.fonts.ready);
    const lines = await map.drawing.locator('[role=group] tspan').evaluateAll((spans) =>
      spans.map((span) => {
        const { fontSize, fontFamily } = getComputedStyle(span);
        // A space at the end parts the lines for those who hear them.
        const text = span.textContent.trimEnd();
        return {
          text,
          size: parseFloat(fontSize),
          isHeading: fontFamily.includes('Bricolage'),
          width: (span as SVGTSpanElement).getSubStringLength(0, text.length),
        };
      }),
    );
    expect(lines.filter((line) => line.isHeading).length).toBeGreaterThan(5);
    expect(lines.filter((line) => !line.isHeading).length).toBeGreaterThan(10);
    for (const { text, size, isHeading, width } of lines) {
      const believed = measureText(text, isHeading ? 'heading' : 'text', size);
      expect(Math.abs(believed - width) / width, text).toBeLessThan(TOLERANCE);
    }
  });
