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

  test('has something to learn each topic from, and says of what is borrowed from where', () => {
    const places = ['skills', ...twins.map(({ id }) => id)];
    for (const { id: roadmap, nodes } of twins) {
      const others = places.filter((place) => place !== roadmap);
      for (const [id, { metadata }] of Object.entries(nodes)) {
        const name = `${roadmap}/${id}`;
        if (metadata.kind === 'topic') expect(metadata.resources, name).not.toEqual([]);
        for (const { from } of metadata.resources)
          if (from !== null) expect(others, name).toContain(from);
      }
    }
    const borrowed = twins.flatMap(({ nodes }) =>
      Object.values(nodes).flatMap(({ metadata }) => metadata.resources.map(({ from }) => from)),
    );
    expect(borrowed).toContain('skills');
    expect(borrowed).toContain('python-backend');
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

test.describe('all skills as data @desktop', () => {
  test('are a graph whose edges join its nodes in JSON', async ({ request }) => {
    const response = await request.get('./skills.json');
    expect(response.headers()['content-type']).toContain('application/json');
    const { graph } = (await response.json()) as { graph: ReturnType<typeof readTwin> };
    expect(graph.id).toBe('skills');
    for (const { source, target } of graph.edges) {
      expect(graph.nodes, source).toHaveProperty([source]);
      expect(graph.nodes, target).toHaveProperty([target]);
    }
    for (const { nodes } of twins)
      for (const { metadata } of Object.values(nodes))
        for (const skill of metadata.skills) expect(graph.nodes).toHaveProperty([skill]);
  });

  test('are the text that they were read from in YAML, letter for letter', async ({ request }) => {
    const response = await request.get('./skills.yaml');
    expect(response.headers()['content-type']).toContain('yaml');
    expect(await response.text()).toBe(readFileSync('roadmaps/skills.yaml', 'utf8'));
  });

  test('have no Markdown to offer, but YAML', async ({ map, page }) => {
    await map.openMap('skills/');
    await map.button('Outline').click();
    const offer = page.getByRole('region', { name: 'Download as data' });
    for (const link of await offer.getByRole('link').all()) {
      const address = await link.getAttribute('href');
      const response = await page.request.head(new URL(address ?? '', page.url()).href);
      expect(response.status(), address ?? '').toBe(200);
    }
    await expect(offer.getByRole('link', { name: 'YAML' })).toBeVisible();
  });
});

test('the outlines that marks are counted in hold every topic of every map @desktop', async ({
  request,
}) => {
  interface Outline {
    readonly id: string;
    readonly nodes: readonly { readonly id: string; readonly skills: readonly string[] }[];
  }
  const outlines = (await (await request.get('./outlines.json')).json()) as readonly Outline[];
  for (const { id, nodes } of twins) {
    const outline = outlines.find((each) => each.id === id);
    const skills = Object.entries(nodes).map(([topic, { metadata }]) => [topic, metadata.skills]);
    expect(outline?.nodes.map((node) => [node.id, node.skills])).toEqual(skills);
  }
});

test('the outline offers a roadmap as data in every format @desktop', async ({ map, page }) => {
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
