/** The worker that reads a visitor's document and lays its map out, away from the page. */
import type { Library, SkillGraph, SkillGraphRead } from '#lib/graph';
import { layoutForWindow, planMap, type LayoutSet, type WindowShape } from '#lib/layout';
import { startEngine } from '#lib/layout/worker';
import { describeSkills, readLibrary, readOwn } from './read-own.ts';
import type { LibraryAddresses, ReadingAnswer, ReadingOrder } from './reader-messages.ts';

/** The vocabulary of a site that has none. */
const NO_SKILLS = 'fields: {}\nskills: {}\n';

/** The last layout, done or on its way: most edits change words that no card shows. */
interface Layout {
  readonly key: string;
  readonly number: number;
  readonly layouts: Promise<LayoutSet>;
}

const engine = startEngine();
let latest = 0;
let tree: SkillGraphRead['tree'] | undefined;
let loading: Promise<Library> | null = null;
let last: Layout | null = null;
let layoutCount = 0;

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  latest = data.number;
  answer(data).catch((error: unknown) => {
    // Reported, an error reaches the page.
    if (data.number === latest) reportError(error);
  });
});

async function answer(order: ReadingOrder): Promise<void> {
  const isLatest = () => order.number === latest;
  const library = await loadLibrary(order.library).catch(() => null);
  // What was ordered meanwhile is heard before anything long begins.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isLatest()) return;
  const read = readOwn(order, order.id, library, tree);
  tree = read.tree;
  const { roadmap, edges } = read.graph;
  const isEmpty = roadmap.nodes.length === 0;
  const layout = isEmpty || order.shape === null ? null : layOut(read.graph, order.shape);
  const layouts = layout && (await layout.layouts);
  if (!isLatest()) return;
  postMessage({
    number: order.number,
    content: isEmpty
      ? null
      : {
          roadmap: { ...roadmap, prerequisites: [], unresolved: [] },
          edges,
          skills: read.skills,
          file: order.name,
        },
    layout: layout && layouts && { number: layout.number, layouts },
    amongSkills:
      library !== null && order.isAmongSkills && !isEmpty
        ? describeSkills(library, read.graph)
        : null,
    title: roadmap.title,
    diagnostics: read.diagnostics,
    hasLibrary: library !== null,
  } satisfies ReadingAnswer);
}

/** Lays a map out, unless that was done or is being done; what is on its way for another map is given up. */
function layOut(graph: SkillGraph, shape: WindowShape): Layout {
  const plan = planMap(graph);
  const key = JSON.stringify([shape, plan]);
  if (last?.key === key) return last;
  engine.stop();
  layoutCount += 1;
  const layout = {
    key,
    number: layoutCount,
    layouts: layoutForWindow(plan, engine.layOut, shape),
  };
  last = layout;
  layout.layouts.catch(() => {
    if (last === layout) last = null;
  });
  return layout;
}

/** What the site knows, fetched once; where that fails, the next order tries again. */
function loadLibrary(addresses: LibraryAddresses): Promise<Library> {
  loading ??= fetchLibrary(addresses).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchLibrary({ skills, roadmaps }: LibraryAddresses): Promise<Library> {
  const [vocabulary, ...texts] = await Promise.all([
    skills === null ? NO_SKILLS : fetchText(skills),
    ...roadmaps.map(([, address]) => fetchText(address)),
  ]);
  return readLibrary(
    vocabulary,
    roadmaps.map(([id], i) => [id, texts[i] ?? '']),
  );
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.text();
}
