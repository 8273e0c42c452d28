import type { Importance } from '#lib/roadmap';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { askQuestions, isQuestion, type SelfCheck } from './ask-questions.ts';
import { countBehind } from './count-behind.ts';

/** A topic to know for an interview. */
export interface InterviewTopic {
  readonly id: string;
  readonly importance: Importance;
  /** How many others depend on it, at any distance. */
  readonly opens: number;
  readonly questions: readonly SelfCheck[];
}

export interface InterviewPath {
  readonly topics: readonly InterviewTopic[];
  /** Questions that are about no single topic of the list, in document order. */
  readonly otherQuestions: readonly SelfCheck[];
}

const RANK: Readonly<Record<Importance, number>> = {
  essential: 0,
  recommended: 1,
  normal: 2,
  optional: 3,
};

/**
 * What to know for an interview: what the author calls essential, then what is recommended, then the rest, each
 * by how much depends on it; with the document's own questions. Optional and skipped topics, and projects, are
 * left out; what is done is there to be gone through again.
 */
export function interviewPath(
  graph: SkillGraph,
  { skipped }: Pick<Learner, 'skipped'>,
): InterviewPath {
  const things = graph.roadmap.nodes.filter(({ id }) => isThingToLearn(graph, id));
  const topics = things.filter(
    (node) =>
      node.kind === 'topic' &&
      node.importance !== 'optional' &&
      !skipped.has(node.id) &&
      !isQuestion(graph, node),
  );
  const opens = countBehind(graph, new Set(things.map(({ id }) => id)));
  const listed = new Set(topics.map(({ id }) => id));
  const questions = askQuestions(graph);
  return {
    topics: topics
      .map(({ id, importance }) => ({
        id,
        importance,
        opens: opens.get(id) ?? 0,
        questions: questions.filter(({ about }) => about === id),
      }))
      .sort((a, b) => RANK[a.importance] - RANK[b.importance] || b.opens - a.opens),
    otherQuestions: questions.filter(({ about }) => about === null || !listed.has(about)),
  };
}
