/** The worker that reads a visitor's document and lays its map out, away from the page. */
import type { Library, SkillGraph, SkillGraphRead } from '#lib/graph';
import { layoutForWindow, planMap, type LayoutSet, type WindowShape } from '#lib/layout';
import { startEngine } from '#lib/layout/worker';
import { readLibrary, readOwn } from './read-own.ts';
import type { LibraryAddresses, ReadingAnswer, ReadingOrder } from './reader-messages.ts';

const engine = startEngine();
let latest = 0;
let tree: SkillGraphRead['tree'] | undefined;
let loading: Promise<Library> | null = null;
/** The last map that was laid out: most edits change words that no card shows. */
let last: { readonly key: string; readonly layouts: LayoutSet } | null = null;

addEventListener('message', ({ data }: MessageEvent<ReadingOrder>) => {
  // What was asked before is no longer wanted.
  engine.stop();
  latest = data.number;
  // Reported, an error reaches the page.
  answer(data).catch(reportError);
});

async function answer(order: ReadingOrder): Promise<void> {
  const isLatest = () => order.number === latest;
  const library = await loadLibrary(order.library).catch(() => null);
  if (!isLatest()) return;
  const read = readOwn(order, order.id, library, tree);
  tree = read.tree;
  const { roadmap, edges } = read.graph;
  const isEmpty = roadmap.nodes.length === 0;
  const layouts =
    isEmpty || order.shape === null ? null : await layOut(read.graph, order.shape, isLatest);
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
    layouts,
    title: roadmap.title,
    diagnostics: read.diagnostics,
    hasLibrary: library !== null,
  } satisfies ReadingAnswer);
}

/** Null where a later order came in between. */
async function layOut(
  graph: SkillGraph,
  shape: WindowShape,
  isWanted: () => boolean,
): Promise<LayoutSet | null> {
  const plan = planMap(graph);
  const key = JSON.stringify([shape, plan]);
  if (last?.key === key) return last.layouts;
  try {
    const layouts = await layoutForWindow(plan, engine.layOut, shape);
    last = { key, layouts };
    return layouts;
  } catch (error) {
    if (isWanted()) throw error;
    return null;
  }
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
    skills === null ? 'fields: {}\nskills: {}\n' : fetchText(skills),
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
