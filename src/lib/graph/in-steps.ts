/** Neighbours of which one is enough stand side by side on one step. */
export interface Step {
  readonly members: readonly string[];
  /** The choice that the members are of, or null for a step of one. */
  readonly choice: string | null;
}

/**
 * The siblings, in their order, as steps of a path: each alone, or with the neighbours that it is a
 * choice with.
 */
export function inSteps(
  siblings: readonly string[],
  choiceOf: ReadonlyMap<string, string>,
): readonly Step[] {
  const steps: { members: string[]; choice: string | null }[] = [];
  for (const id of siblings) {
    const choice = choiceOf.get(id) ?? null;
    const last = steps.at(-1);
    if (last && choice !== null && last.choice === choice) last.members.push(id);
    else steps.push({ members: [id], choice });
  }
  return steps.map((step) => (step.members.length > 1 ? step : { ...step, choice: null }));
}
