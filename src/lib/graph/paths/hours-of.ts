import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { NodeSkills } from '../library/node-skills.ts';
import type { SkillGraph } from '../model.ts';

/** How long something takes to learn, and who says so. */
export interface Hours {
  readonly hours: number;
  /** The document, for the thing or for what holds it; else the vocabulary of skills; else nobody. */
  readonly from: 'document' | 'skills' | 'assumed';
}

/** What is assumed where nobody says: half of all skills of the vocabulary take a topic's hours or less. */
export const ASSUMED_HOURS = { topic: 2, project: 8 } as const;

/** What is known of nodes by their skills. */
export type KnownOfNodes = ReadonlyMap<string, Pick<NodeSkills, 'hours'>>;

/**
 * The hours that a thing to learn takes. Hours that the document gives a whole group or stage are shared evenly
 * among what it holds and says nothing of. What holds others, and an unknown id, takes none of its own.
 */
export function hoursOf(graph: SkillGraph, id: string, known: KnownOfNodes): Hours {
  if (!isThingToLearn(graph, id)) return { hours: 0, from: 'document' };
  const said = hoursSaid(graph).get(id);
  if (said !== undefined) return { hours: said, from: 'document' };
  const ofSkills = known.get(id)?.hours ?? null;
  if (ofSkills !== null) return { hours: ofSkills, from: 'skills' };
  const isProject = graph.node.get(id)?.kind === 'project';
  return { hours: ASSUMED_HOURS[isProject ? 'project' : 'topic'], from: 'assumed' };
}

/** A graph never changes, and is looked through once. */
const looked = new WeakMap<SkillGraph, ReadonlyMap<string, number>>();

/** By thing to learn the hours that the document says of it, or of what holds it. */
function hoursSaid(graph: SkillGraph): ReadonlyMap<string, number> {
  const before = looked.get(graph);
  if (before) return before;
  const said = new Map<string, number>();
  /** Of each holder with hours the things that share them, and what is left for them. */
  const shared = new Map<string, { things: string[]; left: number }>();
  const holderOf = new Map<string, string>();
  for (const { id, parent, hours } of graph.roadmap.nodes) {
    const holder = parent === null ? undefined : giverOf(parent);
    if (holder !== undefined) holderOf.set(id, holder);
    const share = holder === undefined ? undefined : shared.get(holder);
    if (hours === null) {
      if (isThingToLearn(graph, id)) share?.things.push(id);
      continue;
    }
    if (share) share.left -= hours;
    if (isThingToLearn(graph, id)) said.set(id, hours);
    else shared.set(id, { things: [], left: hours });
  }
  for (const { things, left } of shared.values()) {
    // Where the parts take all of the whole already, the author forgot the rest.
    if (left > 0) for (const thing of things) said.set(thing, left / things.length);
  }
  looked.set(graph, said);
  return said;

  /** What gives its hours to whatever stands in a node; a parent stands before its children. */
  function giverOf(id: string): string | undefined {
    return shared.has(id) ? id : holderOf.get(id);
  }
}
