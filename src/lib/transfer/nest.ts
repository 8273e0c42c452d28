import type { SkillGraph } from '#lib/graph';
import type { RoadmapNode } from '#lib/roadmap';

/** A step of a walk through a roadmap: a node that holds nothing, or the start or end of one that does. */
export interface NestStep {
  readonly part: 'leaf' | 'start' | 'end';
  readonly node: RoadmapNode;
  /** How many nodes hold this one. */
  readonly depth: number;
}

/** Deeper than this nothing is indented further, or absurdly deep documents would be mostly spaces. */
const DEEPEST_INDENT = 16;

/**
 * All nodes in document order, as formats write them that nest. Does not call itself: a document may be
 * ten thousand containers deep.
 */
export function walkNested(graph: SkillGraph): readonly NestStep[] {
  const steps: NestStep[] = [];
  const heldBy = (id: string | null) => graph.children.get(id) ?? [];
  const open: { node: RoadmapNode | null; held: readonly string[]; next: number }[] = [
    { node: null, held: heldBy(null), next: 0 },
  ];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const depth = open.length - 1;
    const id = top.held[top.next++];
    if (id === undefined) {
      open.pop();
      if (top.node !== null) steps.push({ part: 'end', node: top.node, depth: depth - 1 });
      continue;
    }
    const node = graph.node.get(id);
    if (node === undefined) continue;
    const held = heldBy(id);
    steps.push({ part: held.length === 0 ? 'leaf' : 'start', node, depth });
    if (held.length > 0) open.push({ node, held, next: 0 });
  }
  return steps;
}

/** Tells whether one node holds another, at any distance, from where both start and end in the walk. */
export function findHolders(steps: readonly NestStep[]): (outer: string, inner: string) => boolean {
  const start = new Map<string, number>();
  const end = new Map<string, number>();
  steps.forEach(({ part, node }, index) => {
    if (part !== 'end') start.set(node.id, index);
    if (part === 'end') end.set(node.id, index);
  });
  return (outer, inner) => {
    const at = start.get(inner) ?? -1;
    return at > (start.get(outer) ?? Infinity) && at < (end.get(outer) ?? -1);
  };
}

/** The space before a line that stands `depth` levels deep. */
export function indent(depth: number): string {
  return '  '.repeat(Math.min(depth, DEEPEST_INDENT));
}
