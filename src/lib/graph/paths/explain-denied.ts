import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { readAnswers, type Answer, type ReadAnswers } from './read-answers.ts';

/** An answer that contradicts those before it. */
export interface DeniedAnswer {
  readonly answer: Answer;
  /** The first answer that it contradicts; null where only several together deny it, or what is done. */
  readonly by: Answer | null;
}

/**
 * The answers that do not count because they contradict others, each with the first that it contradicts by itself.
 * What follows from each of those is found out once, for there may be many pairs.
 */
export function explainDenied(
  graph: SkillGraph,
  { counted, denied }: Pick<ReadAnswers, 'counted' | 'denied'>,
  learner: Pick<Learner, 'done' | 'skipped'>,
): readonly DeniedAnswer[] {
  if (denied.length === 0) return [];
  const before = readAnswers(graph, [], learner);
  const alone = counted.map((answer) => ({ answer, read: readAnswers(graph, [answer], learner) }));
  return denied.map((answer) => {
    const { knows } = answer;
    const things = before.thingsOf(answer);
    if (before.denies(things, knows)) return { answer, by: null };
    const by = alone.find(({ read }) => read.denies(things, knows));
    return { answer, by: by?.answer ?? null };
  });
}
