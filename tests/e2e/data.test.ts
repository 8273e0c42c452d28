/** A roadmap as files for other tools: that they are what they are called, and that a person finds them. */
import { readFileSync } from 'node:fs';
import { readTwin, twins } from './built-site.ts';
import { expect, test } from './fixtures.ts';

const ROADMAP = 'python-backend';
const FORMATS = [
  ['JSON Graph', 'json'],
  ['Markdown', 'md'],
  ['SVG picture', 'svg'],
  ['GraphML', 'graphml'],
  ['Graphviz', 'dot'],
  ['Mermaid', 'mmd'],
] as const;

test.describe('a roadmap as data @desktop', () => {
  test('is a graph whose edges join its nodes in JSON', async ({ request }) => {
    for (const { id } of twins) {
      const response = await request.get(`./${id}.json`);
      expect(response.headers()['content-type']).toContain('application/json');
      const { graph } = (await response.json()) as { graph: ReturnType<typeof readTwin> };
      expect(graph.id).toBe(id);
      expect(Object.keys(graph.nodes).length).toBeGreaterThan(20);
      expect(graph.edges.length).toBeGreaterThan(10);
      for (const { source, target } of graph.edges) {
        expect(graph.nodes, source).toHaveProperty([source]);
        expect(graph.nodes, target).toHaveProperty([target]);
      }
    }
  });

  test('is its author’s own text in Markdown, letter for letter', async ({ request }) => {
    for (const { id } of twins) {
      const response = await request.get(`./${id}.md`);
      expect(response.headers()['content-type']).toContain('text/markdown');
      expect(await response.text()).toBe(readFileSync(`roadmaps/${id}.md`, 'utf8'));
    }
  });

  test('is well-formed in SVG and in GraphML', async ({ page, request }) => {
    await page.goto('about:blank');
    for (const [format, type, root, part] of [
      ['svg', 'image/svg+xml', 'svg', 'a'],
      ['graphml', 'application/xml', 'graphml', 'node'],
    ] as const)
      for (const { id, nodes } of twins) {
        const response = await request.get(`./${id}.${format}`);
        expect(response.headers()['content-type']).toContain(type);
        const found = await page.evaluate(
          ([text, kind, name]) => {
            const xml = new DOMParser().parseFromString(text, kind);
            const errors = xml.getElementsByTagName('parsererror').length;
            const parts = xml.getElementsByTagName(name).length;
            return { root: xml.documentElement.localName, errors, parts };
          },
          [await response.text(), type, part] as const,
        );
        expect(found, `${id}.${format}`).toMatchObject({ root, errors: 0 });
        if (format === 'graphml') expect(found.parts).toBe(Object.keys(nodes).length);
      }
  });

  test('is one whole graph in Graphviz and in Mermaid', async ({ request }) => {
    for (const { id, nodes } of twins) {
      const dot = await request.get(`./${id}.dot`);
      expect(dot.headers()['content-type']).toContain('text/vnd.graphviz');
      const graph = (await dot.text()).replace(/"(?:[^"\\]|\\.)*"/gs, '""');
      expect(graph).toMatch(/^digraph "" \{/);
      expect(count(graph, '{')).toBe(count(graph, '}'));
      expect(count(graph, '[')).toBe(count(graph, ']'));

      const mermaid = await request.get(`./${id}.mmd`);
      expect(mermaid.headers()['content-type']).toContain('text/plain');
      const chart = await mermaid.text();
      expect(chart).toMatch(/^flowchart /m);
      expect(chart.match(/^ *subgraph /gm)?.length).toBe(chart.match(/^ *end$/gm)?.length);
      for (const topic of Object.keys(nodes))
        expect(chart).toContain(`n_${topic.replaceAll('-', '_')}`);
    }
  });
});

test('the outline offers a roadmap as data in every format', async ({ map, page }) => {
  await map.openMap(`${ROADMAP}/`);
  await map.button('Outline').click();
  const outline = page.getByRole('complementary', { name: 'Outline' });
  const offer = outline.getByRole('region', { name: 'Download as data' });
  await offer.scrollIntoViewIfNeeded();
  await expect(offer.getByRole('link')).toHaveText(FORMATS.map(([name]) => name));
  for (const [name, format] of FORMATS) {
    const download = page.waitForEvent('download');
    await offer.getByRole('link', { name, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(`${ROADMAP}.${format}`);
  }
  // The page stays where it is.
  await expect(page).toHaveURL(new RegExp(`/${ROADMAP}/$`));
});

test('a roadmap is offered as data without scripts too @no-script', async ({ map, page }) => {
  await map.open(`${ROADMAP}/`);
  const offer = page.getByRole('region', { name: 'Download as data' });
  await expect(offer.getByRole('link')).toHaveText(FORMATS.map(([name]) => name));
});

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
