import type { Learner } from '../learner.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { addBit, listBits, makeBitSet, type BitSet } from './bit-set.ts';
import { implicationsOf } from './implications.ts';
import { Knowledge } from './knowledge.ts';
import { nextQuestion, type Candidate } from './next-question.ts';

/** What a learner says of a thing to learn, or of everything in what holds some. */
export interface Answer {
  readonly about: string;
  readonly knows: boolean;
}

/** A yes or no: whether a thing is known, or everything in what holds some. */
export interface Question {
  readonly about: string;
  /** What is asked about, in document order: all that is still open in it. */
  readonly things: readonly string[];
}

export interface Placement {
  /** Things that the learner knows by the answers, or has done, in document order. */
  readonly known: readonly string[];
  readonly unknown: readonly string[];
  /** What no answer says anything of. */
  readonly open: readonly string[];
  /** The answers that count: what others say already, or deny, is left out. */
  readonly answers: readonly Answer[];
  /** What to ask next; null where nothing that is left is worth a question. */
  readonly question: Question | null;
}

/** Nobody can say of more than these at once whether they are all known. */
const MOST_AT_ONCE = 8;

/**
 * What a learner knows, from the answers so far: who knows a thing knows all before it, and who does not knows
 * nothing behind it. Earlier answers hold against later ones, so that any of them can be changed. The same
 * answers always lead to the same question.
 */
export function placeLearner(
  graph: SkillGraph,
  answers: readonly Answer[],
  { done, skipped }: Pick<Learner, 'done' | 'skipped'>,
): Placement {
  const implications = implicationsOf(graph);
  const { things, numberOf } = implications;
  const knowledge = new Knowledge(implications);
  for (const thing of numbersOf(done)) knowledge.know(thing);
  knowledge.leaveOut(setOf(numbersOf(skipped)));
  const counted = answers.filter(take);
  const asked = new Set(counted.map(({ about }) => about));
  const yes = counted.filter(({ knows }) => knows).length;
  const next = nextQuestion(listCandidates(), knowledge, { yes, no: counted.length - yes });
  return {
    known: nameAll(listBits(knowledge.known)),
    unknown: nameAll(listBits(knowledge.unknown)),
    open: nameAll(listBits(knowledge.open)),
    answers: counted,
    question: next && { about: next.about, things: nameAll(next.open) },
  };

  function take({ about, knows }: Answer): boolean {
    const open = openIn(about);
    // Of several, one that is not known is enough for a no; which one it is, nobody said.
    const missed = knows ? [] : listBits(knowledge.behindAll(open));
    for (const thing of missed) knowledge.miss(thing);
    if (knows) for (const thing of open) knowledge.know(thing);
    return open.length > 0;
  }

  function* listCandidates(): Generator<Candidate> {
    for (const { id } of graph.roadmap.nodes) {
      const open = asked.has(id) ? [] : openIn(id);
      // The last one that is open in a group is asked for by its own name.
      const least = numberOf.has(id) ? 1 : 2;
      if (open.length >= least && open.length <= MOST_AT_ONCE) yield { about: id, open };
    }
  }

  function openIn(id: string): readonly number[] {
    return numbersOf(thingsIn(graph, id)).filter((thing) => knowledge.isOpen(thing));
  }

  function numbersOf(ids: Iterable<string>): readonly number[] {
    return [...ids].flatMap((id) => numberOf.get(id) ?? []);
  }

  function setOf(numbers: readonly number[]): BitSet {
    const set = makeBitSet(things.length);
    for (const number of numbers) addBit(set, number);
    return set;
  }

  function nameAll(numbers: readonly number[]): readonly string[] {
    return numbers.map((number) => things[number] as string);
  }
}
