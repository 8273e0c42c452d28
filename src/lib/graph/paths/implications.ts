import { expand } from '../expand.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { SkillGraph } from '../model.ts';
import { enterPoint, leavePoint, type Points } from '../points.ts';
import { choiceOfMembers } from '../choice-of-members.ts';
import { addBit, addBits, common, listBits, makeBitSet, type BitSet } from './bit-set.ts';
import { listEitherNeeds, listMembers, type EitherNeed } from './either-needs.ts';

/** What knowing a thing says of others. Things to learn are numbered in document order. */
export interface Implications {
  readonly things: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By number: itself and all that comes before it whatever a choice takes. Who knows it knows those. */
  readonly before: readonly BitSet[];
  /** The converse: itself and all that it comes before. Who does not know it knows none of those. */
  readonly behind: readonly BitSet[];
  /** Where one of several is enough. */
  readonly either: readonly EitherNeed[];
}

/** A graph never changes, and a placement asks after each answer: each is looked through once. */
const known = new WeakMap<SkillGraph, Implications>();

export function implicationsOf(graph: SkillGraph): Implications {
  const earlier = known.get(graph);
  if (earlier) return earlier;
  const things = graph.roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
  const numberOf = new Map(things.map((id, number) => [id, number]));
  const { points, order } = expand(graph);
  const sets = findBefore(graph, points, order, numberOf);
  const at = (id: string) => sets[leavePoint(points, id)] as BitSet;
  const before = things.map(at);
  const behind = things.map(() => makeBitSet(things.length));
  before.forEach((set, number) => {
    for (const other of listBits(set)) addBit(behind[other] as BitSet, number);
  });
  const found = { things, numberOf, before, behind, either: listEitherNeeds(graph, numberOf, at) };
  known.set(graph, found);
  return found;
}

/** By point all things that have to be passed before it: of a choice only what each of its members needs. */
function findBefore(
  graph: SkillGraph,
  points: Points,
  order: readonly number[],
  numberOf: ReadonlyMap<string, number>,
): readonly BitSet[] {
  const choiceOf = choiceOfMembers(graph.roadmap);
  const sets: BitSet[] = [];
  const at = (id: string) => sets[leavePoint(points, id)] as BitSet;
  for (const point of order) {
    const node = graph.roadmap.nodes[points.nodeOf[point] as number];
    const own = makeBitSet(numberOf.size);
    sets[point] = own;
    if (node === undefined) continue;
    const { id, parent } = node;
    if (point === enterPoint(points, id)) {
      if (parent !== null) addBits(own, sets[enterPoint(points, parent)] as BitSet);
      const incoming = graph.incoming.get(id) ?? [];
      for (const { choice, source } of incoming) if (choice === null) addBits(own, at(source));
      for (const members of listMembers(incoming)) addBits(own, common(members.map(at)));
      continue;
    }
    addBits(own, sets[enterPoint(points, id)] as BitSet);
    const number = numberOf.get(id);
    if (number !== undefined) addBit(own, number);
    // Of what a container offers to choose from nobody learns all.
    for (const child of graph.children.get(id) ?? []) {
      if (!choiceOf.has(child)) addBits(own, at(child));
    }
  }
  return sets;
}
