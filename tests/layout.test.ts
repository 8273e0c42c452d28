/** Lays out real documents with the real engine: what a visitor sees first must hold on all of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSkillGraph, SKILLS, type SkillGraph } from '#lib/graph';
import {
  chooseLayout,
  fitZoom,
  layoutForAllWindows,
  measureQuality,
  planFarTitles,
  planMap,
  READABLE_ZOOM,
  WINDOWS,
  type LaidOutGraph,
  type LayoutSet,
  type WindowShape,
} from '#lib/layout';
import { readRoadmap } from '#lib/roadmap';
import { createEngine, loadMaps, readRoadmaps } from '#lib/server';

const SEEDS = 'tests/fixtures/seeds';
/**
 * What a careful drawing by hand reached: three crossings on thirty lines. A map as narrow as a phone has
 * less room to lead its lines around one another.
 */
const MOST_CROSSINGS = { wide: 3, tall: 4 };
/** Every field of knowledge leans on several others. */
const MOST_CROSSINGS_OF_SKILLS = { wide: 5, tall: 4 };

/** Dozens of layouts on a busy machine. */
const LAYOUT_MILLISECONDS = 30_000;

const engine = createEngine();
const readGraph = (id: string, text: string): SkillGraph =>
  buildSkillGraph(readRoadmap(text, { id }).roadmap).graph;

vi.setConfig({ testTimeout: LAYOUT_MILLISECONDS });

/** What the site ships: both shapes of window, and both ways to read that its button switches between. */
const SHIPPED = (['wide', 'tall'] as const).flatMap((shape) =>
  (['down', 'right'] as const).map((direction) => ({ shape, direction })),
);

describe.each(loadMaps().map(({ id, graph }) => [id, graph] as const))('%s', (id, graph) => {
  const most = id === SKILLS ? MOST_CROSSINGS_OF_SKILLS : MOST_CROSSINGS;
  let set: LayoutSet;
  const bestOf = (shape: WindowShape): LaidOutGraph => set.layouts[shape][set.best[shape]];

  beforeAll(async () => {
    set = await layoutForAllWindows(planMap(graph), engine);
  }, LAYOUT_MILLISECONDS);

  test('fits one desktop window with every title whole and readable', () => {
    const wide = bestOf('wide');
    const zoom = fitZoom(wide, WINDOWS.wide);
    expect(zoom).toBeGreaterThanOrEqual(READABLE_ZOOM);
    const far = planFarTitles(wide.cards);
    const titles = wide.cards.map((card) => far.set(card, zoom));
    expect(titles.filter((title) => !title.isWhole)).toEqual([]);
  });

  test.each(SHIPPED)(
    'has no cards over one another and no line through a card: $shape, read $direction',
    ({ shape, direction }) => {
      const map = set.layouts[shape][direction];
      expect(map.direction).toBe(direction);
      expect(measureQuality(map)).toMatchObject({ overlaps: 0, edgesThroughCards: 0 });
    },
  );

  test.each(['wide', 'tall'] as const)('opens with few crossings in a %s window', (shape) => {
    expect(measureQuality(bestOf(shape)).crossings).toBeLessThanOrEqual(most[shape]);
  });

  test('is as wide as a phone where it reads downwards there', () => {
    expect(WINDOWS.tall.width / set.layouts.tall.down.width).toBeGreaterThanOrEqual(READABLE_ZOOM);
  });

  test('shows every topic and project exactly once', () => {
    const shown = bestOf('tall').cards.flatMap((card) => [
      ...card.rows.map((row) => row.id),
      ...(card.kind === 'project' || graph.node.get(card.id)?.kind === 'topic' ? [card.id] : []),
    ]);
    const things = graph.roadmap.nodes
      .filter(({ kind }) => kind === 'topic' || kind === 'project')
      .map(({ id }) => id);
    expect(shown.sort()).toEqual(things.sort());
  });
});

describe.each(readdirSync(SEEDS))('the raw document %s', (file) => {
  test('is drawn in its suggested order without a line through a card', async () => {
    const plan = planMap(readGraph('raw', readFileSync(`${SEEDS}/${file}`, 'utf8')));
    expect(plan.edges.some(({ relation }) => relation === 'follows')).toBe(true);
    const map = await chooseLayout(plan, engine, 'wide', 'down');
    expect(measureQuality(map)).toMatchObject({ overlaps: 0, edgesThroughCards: 0 });
  });
});

describe('a layout', () => {
  test('is the same each time it is made', async () => {
    const [first] = readRoadmaps();
    if (first === undefined) throw new Error('There is no roadmap.');
    const layouts = await Promise.all(
      [createEngine(), createEngine()].map((fresh) =>
        chooseLayout(planMap(first.graph), fresh, 'wide', 'right'),
      ),
    );
    expect(layouts[0]).toEqual(layouts[1]);
  });

  test.each([
    ['an empty document', ''],
    ['a lone title', '# Nothing yet'],
    ['one topic', '# One\n\n- Docker'],
    ['topics outside any group', '# Loose\n\n- Git\n- SQL\n- Docker'],
    ['an empty group', '# Gap\n\n## Soon\n\n## Now\n\n- Git'],
    ['a title without end', `# Long\n\n## ${'very '.repeat(200)}long\n\n- ${'x'.repeat(5000)}`],
  ])('is made of %s', async (_, text) => {
    const graph = readGraph('odd', text);
    const map = await chooseLayout(planMap(graph), engine, 'tall', 'down');
    expect(Number.isFinite(map.width) && Number.isFinite(map.height)).toBe(true);
    expect(measureQuality(map).overlaps).toBe(0);
  });
});
