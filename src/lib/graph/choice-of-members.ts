import type { Choice } from '#lib/roadmap';

/** Each member's choice; where a node is a member of two, the first of them. */
export function choiceOfMembers(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const choiceOf = new Map<string, string>();
  for (const choice of choices) {
    for (const member of choice.members) {
      if (!choiceOf.has(member)) choiceOf.set(member, choice.id);
    }
  }
  return choiceOf;
}
