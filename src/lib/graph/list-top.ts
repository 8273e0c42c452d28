import type { ChosenMembers } from './chosen-members.ts';
import type { SkillGraph } from './model.ts';

/** The nodes that a whole roadmap consists of: those at its top, without what its choices pass over. */
export function listTop(
  graph: SkillGraph,
  { spurned }: Pick<ChosenMembers, 'spurned'>,
): readonly string[] {
  return (graph.children.get(null) ?? []).filter((id) => !spurned.has(id));
}
