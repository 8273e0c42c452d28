/** What goes wrong with storage, tabs and files: nothing that was marked is lost by it. */
import { readFileSync } from 'node:fs';
import { readTwin, totalOf } from './built-site.ts';
import { expect, test } from './fixtures.ts';
import { MapPage } from './map-page.ts';
import { readStored, store } from './stored.ts';

const LARGE = 'python-backend-step-by-step';
const OTHER = 'backend-tracker';

test.describe('nothing is lost @desktop', () => {
  test('when the storage is full: marks go on in memory, and a file saves them', async ({
    map,
    page,
  }) => {
    await map.openMap('pyarch/docker-containers/');
    await map.mark('Done').click();
    await expect(map.said(/: done/)).toBeVisible();
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    await map.openMap('skills/git/');
    await map.mark('Learning').click();
    await expect(page.getByRole('alert')).toContainText('the storage is full');
    await map.link(/^\d+ of \d+ done/).click();
    const saving = page.waitForEvent('download');
    await map.button('Save a file').click();
    const text = readFileSync(await (await saving).path(), 'utf8');
    expect(text).toContain('"key":"skill:docker","at"');
    expect(text).toContain('"key":"skill:git"');
  });

  test('when a note cannot be stored: it is there at the next visit, and stored as soon as that can be', async ({
    map,
    page,
  }) => {
    await page.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...record) {
        if (localStorage.getItem('full') !== null)
          throw new DOMException('No room.', 'QuotaExceededError');
        return put.apply(this, record);
      };
    });
    await map.openMap('python-backend/docker/');
    await page.evaluate(() => localStorage.setItem('full', 'yes'));
    await map.button('Add a note or a link').click();
    await page.getByRole('textbox', { name: 'Note on Docker' }).fill('Half a word');
    await expect(page.getByRole('alert')).toContainText('the storage is full');
    for (const isFull of [true, false]) {
      if (!isFull) await page.evaluate(() => localStorage.removeItem('full'));
      await page.reload();
      await map.awaitMap();
      await expect(map.section('Your notes').getByText('Half a word')).toBeVisible();
    }
    const texts = async () => (await readStored(page)).map(({ text }) => text);
    await expect.poll(texts).toContain('Half a word');
  });

  test('when records are damaged: they are told and left as they are, and all others count', async ({
    map,
    page,
  }) => {
    const place = { roadmap: OTHER, topic: 'git', title: 'Git' };
    const broken = { key: 'skill:docker', mark: 'dnoe', at: 1 };
    await map.open('progress/');
    await store(page, [
      { key: 'skill:git', mark: 'done', at: 1, place },
      broken,
      { key: 'note:skill:git#1', text: 7, at: 1, place },
    ]);
    await map.openMap('skills/git/');
    await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('alert')).toContainText('2 stored marks are damaged');
    const kept = (await readStored(page)).find(({ key }) => key === 'skill:docker');
    expect(kept).toEqual(broken);
  });

  test('when two tabs mark two hundred topics at once: both have all of them', async ({
    map,
    page,
    context,
  }) => {
    const tab = new MapPage(await context.newPage(), true);
    await Promise.all([map.openMap(`${LARGE}/`), tab.openMap(`${OTHER}/`)]);
    const press = async (each: MapPage) => {
      const cards = await each.cards.getByRole('link').evaluateAll((links) =>
        // A key reaches what has the focus, whether it is in view or not.
        links
          .filter((link) => link.classList.contains('title'))
          .map((link) => link.getAttribute('data-id')),
      );
      await each.page.evaluate((ids) => {
        for (const id of ids) {
          const card = document.querySelector(`[data-id="${String(id)}"]`);
          card?.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
        }
      }, cards);
    };
    await Promise.all([press(map), press(tab)]);
    // A skill that one of them passes over may be done in the other, and counts then.
    const all = (each: MapPage) =>
      each.page
        .getByRole('banner')
        .getByRole('paragraph')
        .filter({ hasText: /^\s*(\d+) of \1\b/ });
    expect(totalOf(readTwin(LARGE)) + totalOf(readTwin(OTHER))).toBeGreaterThanOrEqual(200);
    await expect(all(map)).toBeVisible();
    await expect(all(tab)).toBeVisible();
    await page.reload();
    await map.awaitMap();
    await expect(all(map)).toBeVisible();
    await map.openMap(`${OTHER}/`);
    await expect(all(map)).toBeVisible();
  });

  test('when a tab dies in the middle of a write: what was stored before is whole, and the write is there or not', async ({
    map,
    page,
    context,
  }) => {
    await map.openMap('pyarch/docker-containers/');
    await map.mark('Done').click();
    await expect(map.said(/: done/)).toBeVisible();
    const dying = new MapPage(await context.newPage(), true);
    await dying.openMap(`${LARGE}/`);
    const session = await context.newCDPSession(dying.page);
    await dying.page.evaluate(() => {
      for (const card of document.querySelectorAll('a.title[data-id]'))
        card.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true }));
    });
    const crashed = dying.page.waitForEvent('crash');
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.reload();
    await map.awaitMap();
    await expect(map.mark('Done')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await map.mark('Learning').click();
    await expect(map.said(/being learnt/)).toBeVisible();
    await page.reload();
    await map.awaitMap();
    await expect(map.mark('Learning')).toHaveAttribute('aria-pressed', 'true');
  });
});
