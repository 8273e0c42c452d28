import type { Held, Highlight } from '#lib/drawing';
import {
  descendants,
  learningOrder,
  withContainers,
  type Learner,
  type SkillGraph,
} from '#lib/graph';

/**
 * What looking at a node lights: everything before it, numbered in an order that can be followed,
 * everything it opens up, and the prerequisites that lead along both ways.
 */
export function lookAround(graph: SkillGraph, id: string, learner: Partial<Learner>): Highlight {
  const order = learningOrder(graph, id, learner);
  const opens = descendants(graph, id);
  const contents = listContents(graph, id);
  const within = new Set([id, ...contents]);
  /** A line of what holds a node, or of what it holds, is a line of the node. */
  const own = new Set([...withContainers(graph, id), ...contents]);
  const before = listHolders(graph, order);
  const opened = listHolders(graph, opens);
  const edgesBefore = new Set<number>();
  const edgesOpened = new Set<number>();
  const edgesWithin = new Set<number>();
  graph.edges.forEach(({ relation, source, target }, index) => {
    if (relation !== 'requires') return;
    if (before.has(source) && (before.has(target) || own.has(target))) edgesBefore.add(index);
    else if (opened.has(target) && (opened.has(source) || own.has(source))) edgesOpened.add(index);
    else if (within.has(source) && within.has(target)) edgesWithin.add(index);
  });
  return {
    id,
    before: new Map(order.map((each, i) => [each, i + 1])),
    opens,
    within: new Set(contents),
    holders: new Map([
      ...rowsThatHold(graph, opened, 'opens'),
      ...rowsThatHold(graph, before, 'before'),
      ...rowsThatHold(graph, withContainers(graph, id).slice(1), 'looked'),
    ]),
    edgesBefore,
    edgesOpened,
    edgesWithin,
  };
}

/** Topics are rows of their own among what they hold; a card needs no telling that it holds its rows. */
function rowsThatHold(
  graph: SkillGraph,
  ids: Iterable<string>,
  what: Held,
): readonly (readonly [string, Held])[] {
  return [...ids].flatMap((id) =>
    graph.node.get(id)?.kind === 'topic' && graph.children.has(id) ? [[id, what] as const] : [],
  );
}

/** All that a node holds, at any depth, in document order; not the node itself. */
export function listContents(graph: SkillGraph, id: string): string[] {
  const contents: string[] = [];
  const open = [...(graph.children.get(id) ?? [])].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    contents.push(next);
    const held = graph.children.get(next) ?? [];
    for (let last = held.length - 1; last >= 0; last -= 1) open.push(held[last] as string);
  }
  return contents;
}

/** Nodes with all that hold them: an edge of a group is an edge of each topic in it. */
export function listHolders(graph: SkillGraph, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) for (const holder of withContainers(graph, id)) all.add(holder);
  return all;
}
