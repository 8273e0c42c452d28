import { expect, test } from './fixtures.ts';

const PAPER = { light: 'rgb(247, 245, 240)', dark: 'rgb(20, 23, 27)' } as const;

for (const [theme, other, tag] of [
  ['light', 'dark', ''],
  ['dark', 'light', ' @dark'],
] as const)
  test(`a ${theme} system gets a ${theme} page, and a visitor's choice is kept${tag}`, async ({
    map,
    page,
  }) => {
    await map.open('');
    const paper = page.locator('html');
    await expect(paper).toHaveCSS('background-color', PAPER[theme]);
    await map.button(`Use the ${other} theme`).click();
    await expect(paper).toHaveCSS('background-color', PAPER[other]);
    await page.reload();
    await map.awaitHydration();
    await expect(paper).toHaveCSS('background-color', PAPER[other]);
    await map.openMap('pyarch/');
    await expect(paper).toHaveCSS('background-color', PAPER[other]);
    await map.button(`Use the ${theme} theme`).click();
    await expect(paper).toHaveCSS('background-color', PAPER[theme]);
  });
