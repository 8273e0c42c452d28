import type { Diagnostic, Roadmap } from '#lib/roadmap';
import { children } from './children.ts';
import { choiceOfMembers } from './choice-of-members.ts';
import type { EdgesFound } from './declared-edges.ts';
import { inSteps, type Step } from './in-steps.ts';
import type { Edge } from './model.ts';

/** Said of every edge that a strict order makes. */
const WHY = 'this roadmap is to be followed in strict sequence';
/**
 * From each of m alternatives to each of n an edge is made where that takes at most this many for each of
 * the m + n: edges stay a multiple of the document, and two choices of 32 in a row are still joined.
 */
const MOST_EDGES_EACH = 16;

/**
 * The edges of a strict order: each stage needs what stands before it, and where stages and groups stand
 * side by side, or only groups at the top, each of them does. Groups of nothing but projects stand aside. A
 * loose order makes no edges; a strict one that makes none is reported.
 */
export function strictOrder(roadmap: Roadmap): EdgesFound {
  if (roadmap.order !== 'strict') return { edges: [], diagnostics: [] };
  const choiceOf = choiceOfMembers(roadmap);
  const diagnostics: Diagnostic[] = [];
  const edges = sequences(roadmap).flatMap((sequence) => {
    const steps = inSteps(sequence, choiceOf);
    return steps.flatMap((step, index) => {
      const before = nearestToJoin(steps, index);
      const last = steps[index - 1];
      if (last && before !== last) diagnostics.push(describeCrowd(roadmap, last, step));
      return before ? join(before, step, roadmap) : [];
    });
  });
  if (edges.length === 0 && diagnostics.length === 0 && roadmap.nodes.length > 0) {
    diagnostics.push(describeNothing(roadmap));
  }
  return { edges, diagnostics };
}

/** The last step before one that can be joined to it, nearly always the very last. */
function nearestToJoin(steps: readonly Step[], index: number): Step | undefined {
  const step = steps[index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = steps[at];
    if (before && step && canJoin(before, step)) return before;
  }
  return undefined;
}

function canJoin({ members: sources }: Step, { members: targets }: Step): boolean {
  return sources.length * targets.length <= MOST_EDGES_EACH * (sources.length + targets.length);
}

function join(before: Step, step: Step, roadmap: Roadmap): readonly Edge[] {
  return before.members.flatMap((source) =>
    step.members.map((target): Edge => {
      return {
        source,
        target,
        relation: 'requires',
        origin: 'order',
        why: WHY,
        statement: roadmap.orderSource,
        choice: before.choice,
      };
    }),
  );
}

/** What is to be followed one after the other. */
function sequences(roadmap: Roadmap): readonly (readonly string[])[] {
  const kinds = new Map(roadmap.nodes.map((node) => [node.id, node.kind]));
  const held = children(roadmap.nodes);
  const isStage = (id: string): boolean => kinds.get(id) === 'stage';
  const isOfProjects = (id: string): boolean =>
    (held.get(id) ?? []).length > 0 &&
    (held.get(id) ?? []).every((child) => kinds.get(child) === 'project');
  const isPart = (id: string): boolean =>
    isStage(id) || (kinds.get(id) === 'group' && !isOfProjects(id));
  const found = new Map([...held].map(([holder, ids]) => [holder, ids.filter(isPart)]));
  let top: string | null = null;
  // A single stage around everything is as good as the top.
  for (let only = onlyOf(found.get(top)); only && isStage(only); only = onlyOf(found.get(top))) {
    top = only;
  }
  return [...found].flatMap(([holder, parts]) =>
    holder === top || parts.some(isStage) ? [parts] : [],
  );
}

function onlyOf(ids: readonly string[] | undefined): string | undefined {
  return ids?.length === 1 ? ids[0] : undefined;
}

function describeNothing({ orderSource }: Roadmap): Diagnostic {
  return {
    code: 'strict-order-of-nothing',
    severity: 'warning',
    message:
      'This roadmap is to be followed in strict order, but has no two parts to follow each other; give each step a heading of its own.',
    line: orderSource?.line ?? 1,
    column: orderSource?.column ?? 1,
  };
}

/** The report of two choices in a row that are too large for an edge from each to each. */
function describeCrowd({ nodes }: Roadmap, before: Step, step: Step): Diagnostic {
  const first = nodes.find(({ id }) => id === step.members[0]);
  const [sources, targets] = [before.members.length, step.members.length];
  return {
    code: 'strict-order-too-wide',
    severity: 'warning',
    message: `A choice of ${targets} begins here after one of ${sources}, too many to put each in strict order; put each choice under a heading of its own.`,
    line: first?.source.line ?? 1,
    column: first?.source.column ?? 1,
  };
}
