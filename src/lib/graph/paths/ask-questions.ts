import type { RoadmapNode } from '#lib/roadmap';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { SkillGraph } from '../model.ts';
import { withContainers } from '../with-containers.ts';
import { splitQuestions } from './split-questions.ts';

/** A question that the document asks, for a learner to answer without looking. */
export interface SelfCheck {
  readonly question: string;
  /** What the document says right after it; empty where it leaves the answer to the reader. */
  readonly answer: string;
  /** What it is about: a topic, or what holds a list of questions; null for one about the whole document. */
  readonly about: string | null;
  readonly line: number;
}

/** What may announce a list of questions, as in "Interview questions: What is …?" */
const LABEL = /^(?:[\p{L} -]*questions?|self[- ]?(?:check|test)|quiz)\s*:\s*/iu;

/** The questions of a document, in its order: titles of topics that are questions, and those in summaries. */
export function askQuestions(graph: SkillGraph): readonly SelfCheck[] {
  return graph.roadmap.nodes.flatMap((node) => {
    if (!isQuestion(graph, node)) return readQuestions(node.summary, node.id, node);
    const asked = readQuestions(node.title, ownerOf(graph, node.id), node);
    const [only] = asked;
    return asked.length === 1 && only !== undefined
      ? [{ ...only, answer: [only.answer, node.summary].filter(Boolean).join(' ') }]
      : asked;
  });
}

/** Whether a node is no topic but a question of the document. */
export function isQuestion(graph: SkillGraph, { id, title }: RoadmapNode): boolean {
  return isThingToLearn(graph, id) && readQuestions(title, null, null).length > 0;
}

function readQuestions(
  text: string,
  about: string | null,
  node: RoadmapNode | null,
): readonly SelfCheck[] {
  return splitQuestions(text.trimStart().replace(LABEL, '')).map((asked) => ({
    ...asked,
    about,
    line: node?.source.line ?? 0,
  }));
}

/** The nearest holder that holds more than questions. */
function ownerOf(graph: SkillGraph, id: string): string | null {
  const holders = withContainers(graph, id).slice(1);
  const holdsMore = (holder: string) =>
    (graph.children.get(holder) ?? []).some((child) => {
      const node = graph.node.get(child);
      return node !== undefined && !holders.includes(child) && !isQuestion(graph, node);
    });
  return holders.find(holdsMore) ?? null;
}
