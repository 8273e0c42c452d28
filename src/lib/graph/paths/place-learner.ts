import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { listBits } from './bit-set.ts';
import { explainDenied, type DeniedAnswer } from './explain-denied.ts';
import { implicationsOf } from './implications.ts';
import { nextQuestion, type Candidate } from './next-question.ts';
import { readAnswers, type Answer } from './read-answers.ts';

/** A yes or no: whether a thing is known, or everything in what holds some. */
export interface Question {
  readonly about: string;
  /** What is asked about, in document order: all that is still open in it. */
  readonly things: readonly string[];
}

export interface Placement {
  /** Things that the learner knows by the answers, or has done, in document order. */
  readonly known: readonly string[];
  /** Of these, what the learner said to know, not what follows from that. */
  readonly said: readonly string[];
  readonly unknown: readonly string[];
  /** What is neither known nor unknown. */
  readonly open: readonly string[];
  /** Of these, what stands in something of which the learner does not know all. */
  readonly partly: readonly string[];
  /** The answers that count: what others say already, or deny, is left out. */
  readonly answers: readonly Answer[];
  readonly denied: readonly DeniedAnswer[];
  /** What to ask next; null where nothing that is left is worth a question. */
  readonly question: Question | null;
}

/** Nobody can say of more than these at once whether they are all known. */
const MOST_AT_ONCE = 8;

/**
 * What a learner knows, from the answers so far (see `readAnswers`). Earlier answers hold against later ones, so that
 * any of them can be changed, and those that contradict it are told. The same answers always lead to the same question.
 */
export function placeLearner(
  graph: SkillGraph,
  answers: readonly Answer[],
  learner: Pick<Learner, 'done' | 'skipped'>,
): Placement {
  const { things, numberOf } = implicationsOf(graph);
  const read = readAnswers(graph, answers, learner);
  const { knowledge, counted, canKnow, isUndecided } = read;
  const asked = new Set(counted.map(({ about }) => about));
  const yes = counted.filter(({ knows }) => knows).length;
  const next = findNext();
  return {
    known: nameAll(listBits(knowledge.known)),
    said: nameAll(inOrder(read.said)),
    unknown: nameAll(listBits(knowledge.unknown)),
    open: nameAll(listBits(knowledge.open)),
    partly: nameAll(inOrder(read.missing.flat()).filter((thing) => knowledge.isOpen(thing))),
    answers: counted,
    denied: explainDenied(graph, read, learner),
    question: next && { about: next.about, things: nameAll(next.open) },
  };

  /** Nobody is asked what would be a contradiction whichever way; that is looked into where it may matter only. */
  function findNext(): Candidate | null {
    const candidates = new Set(listCandidates());
    for (;;) {
      const best = nextQuestion(candidates, knowledge, { yes, no: counted.length - yes });
      if (best === null || isUndecided(best.open)) return best;
      candidates.delete(best);
    }
  }

  function* listCandidates(): Generator<Candidate> {
    for (const { id } of graph.roadmap.nodes) {
      const open = asked.has(id) ? [] : openIn(id);
      // The last one that is open in a group is asked for by its own name.
      const least = numberOf.has(id) ? 1 : 2;
      if (open.length < least || open.length > MOST_AT_ONCE) continue;
      if (canKnow(open)) yield { about: id, open };
    }
  }

  function openIn(id: string): readonly number[] {
    return thingsIn(graph, id)
      .flatMap((thing) => numberOf.get(thing) ?? [])
      .filter((thing) => knowledge.isOpen(thing));
  }

  function nameAll(numbers: readonly number[]): readonly string[] {
    return numbers.map((number) => things[number] as string);
  }
}

function inOrder(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}
