import type { Roadmap } from '#lib/roadmap';
import { children } from './children.ts';
import { choiceOfMembers } from './choice-of-members.ts';
import { inSteps } from './in-steps.ts';
import type { Edge } from './model.ts';

/** Said of every edge that a strict order makes. */
const WHY = 'this roadmap is to be followed in strict sequence';

/**
 * The edges of a strict order: each stage needs the stage before it; in a document without stages, each
 * group at the top the group before it. A loose order makes none.
 */
export function strictOrder(roadmap: Roadmap): readonly Edge[] {
  if (roadmap.order !== 'strict') return [];
  const choiceOf = choiceOfMembers(roadmap);
  return sequences(roadmap).flatMap((sequence) => {
    const steps = inSteps(sequence, choiceOf);
    return steps.flatMap((step, index) =>
      (steps[index - 1]?.members ?? []).flatMap((source) =>
        step.members.map((target): Edge => {
          const choice = steps[index - 1]?.choice ?? null;
          const statement = roadmap.orderSource;
          return {
            source,
            target,
            relation: 'requires',
            origin: 'order',
            why: WHY,
            statement,
            choice,
          };
        }),
      ),
    );
  });
}

/** What is to be followed one after the other. */
function sequences(roadmap: Roadmap): readonly (readonly string[])[] {
  const kinds = new Map(roadmap.nodes.map((node) => [node.id, node.kind]));
  const held = children(roadmap.nodes);
  const stages = [...held.values()].map((ids) => ids.filter((id) => kinds.get(id) === 'stage'));
  if (stages.some((ids) => ids.length > 0)) return stages;
  return [(held.get(null) ?? []).filter((id) => kinds.get(id) === 'group')];
}
