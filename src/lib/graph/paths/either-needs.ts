import { byChoice } from '../by-choice.ts';
import { choiceOfMembers } from '../choice-of-members.ts';
import type { Edge, SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { addBit, makeBitSet, type BitSet } from './bit-set.ts';

/** Who knows any of some things knows all of at least one of several sets: of a choice one member is enough. */
export interface EitherNeed {
  readonly needers: BitSet;
  /** Ids of the nodes to choose from, at least two. */
  readonly members: readonly string[];
  /** By member itself and all that comes before it. */
  readonly anyOf: readonly BitSet[];
}

/**
 * What things need of choices: where a requirement names several, and where what is needed offers some.
 * @param at what has to be known for a node, things by their numbers
 */
export function listEitherNeeds(
  graph: SkillGraph,
  numberOf: ReadonlyMap<string, number>,
  at: (id: string) => BitSet,
): readonly EitherNeed[] {
  const offeredIn = listOffered(graph);
  return graph.roadmap.nodes.flatMap(({ id }) => {
    const incoming = graph.incoming.get(id) ?? [];
    const offered = incoming.flatMap(({ choice, source }) =>
      choice === null ? offeredIn(source) : [],
    );
    const choices = [...listMembers(incoming), ...offered].filter((members) => members.length > 1);
    if (choices.length === 0) return [];
    const needers = makeBitSet(numberOf.size);
    for (const thing of thingsIn(graph, id)) addBit(needers, numberOf.get(thing) as number);
    return choices.map((members) => ({ needers, members, anyOf: members.map(at) }));
  });
}

/** The sources of the edges that belong to a choice, choice by choice. */
export function listMembers(edges: readonly Edge[]): readonly (readonly string[])[] {
  return [...byChoice(edges).values()].map((all) => all.map(({ source }) => source));
}

/** The members of each choice that all stand in a node; what stands in one of them is not looked at. */
function listOffered(graph: SkillGraph): (id: string) => readonly (readonly string[])[] {
  const choiceOf = choiceOfMembers(graph.roadmap);
  const membersOf = new Map(graph.roadmap.choices.map(({ id, members }) => [id, members]));
  return (id) => {
    const found = new Map<string, string[]>();
    const walk = new Set([id]);
    for (const each of walk) {
      for (const child of graph.children.get(each) ?? []) {
        const choice = choiceOf.get(child);
        if (choice === undefined) walk.add(child);
        else found.set(choice, [...(found.get(choice) ?? []), child]);
      }
    }
    return [...found].flatMap(([choice, members]) =>
      members.length === membersOf.get(choice)?.length ? [members] : [],
    );
  };
}
