import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { alsoIn } from './also-in.ts';
import { borrowResources, type BorrowedResource } from './borrow-resources.ts';
import { findDisagreements } from './disagreements.ts';
import { SKILLS, type Library } from './model.ts';

/** Something that has a place and a name there. */
interface Named {
  readonly id: string;
  readonly title: string;
}

/** A node of another roadmap. */
export interface Elsewhere extends Named {
  readonly roadmap: string;
}

/** Where a roadmap puts a skill among all that it teaches. */
export interface Placement {
  /** Its place in the document, from 1. */
  readonly nth: number;
  readonly of: number;
}

/** Another skill, the roadmaps that put it first, and those that put it later: ids. */
export interface SplitOrder {
  readonly skill: Named;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the vocabulary and the other roadmaps add to a node. */
export interface NodeSkills {
  readonly skills: readonly Named[];
  /** Links for a node that has none of its own. */
  readonly borrowed: readonly BorrowedResource[];
  /** Where other roadmaps teach the same; in the map of all skills, where any does. */
  readonly alsoIn: readonly (Elsewhere & { readonly placement: Placement | null })[];
  /** In the map of all skills: whose order the roadmaps do not agree on. */
  readonly splits: readonly SplitOrder[];
}

/** More than these are a list that nobody reads. */
const MOST_SPLITS = 5;

/** By id what is known of each node of a map; nodes that nothing is known of are left out. */
export function describeNodes(
  library: Library,
  graph: SkillGraph,
): Readonly<Record<string, NodeSkills>> {
  return Object.fromEntries(
    graph.roadmap.nodes.flatMap(({ id }) => {
      const known = describeNode(library, graph, id);
      return known === null ? [] : [[id, known]];
    }),
  );
}

/** What is known of a node; null where that is nothing. */
export function describeNode(library: Library, graph: SkillGraph, id: string): NodeSkills | null {
  const { vocabulary, graphs } = library;
  const nameOf = (skill: string): Named => ({
    id: skill,
    title: vocabulary.skills.get(skill)?.name ?? skill,
  });
  const isSkillMap = graph.roadmap.id === SKILLS;
  const skills = (graph.skills.get(id) ?? []).map(nameOf);
  const borrowed = borrowResources(library, graph, id);
  if (skills.length === 0 && borrowed.length === 0) return null;
  return {
    skills,
    borrowed,
    alsoIn: alsoIn(library, graph, id).map(({ roadmap, node }) => {
      const other = graphs.get(roadmap);
      return {
        roadmap,
        id: node,
        title: other?.node.get(node)?.title ?? node,
        placement: isSkillMap && other !== undefined ? placeOf(other, node) : null,
      };
    }),
    splits: isSkillMap
      ? (findDisagreements(library).get(id) ?? [])
          .slice(0, MOST_SPLITS)
          .map(({ skill, before, after }) => ({ skill: nameOf(skill), before, after }))
      : [],
  };
}

function placeOf(graph: SkillGraph, id: string): Placement {
  const things = graph.roadmap.nodes.filter((node) => isThingToLearn(graph, node.id));
  const [first] = thingsIn(graph, id);
  return { nth: things.findIndex((thing) => thing.id === first) + 1, of: things.length };
}
