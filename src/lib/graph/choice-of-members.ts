import { offeredChoices, type Roadmap } from '#lib/roadmap';

/** Each member's choice among those that the author offers; where a node is a member of two, the first. */
export function choiceOfMembers(roadmap: Roadmap): ReadonlyMap<string, string> {
  const choiceOf = new Map<string, string>();
  for (const choice of offeredChoices(roadmap)) {
    for (const member of choice.members) {
      if (!choiceOf.has(member)) choiceOf.set(member, choice.id);
    }
  }
  return choiceOf;
}
