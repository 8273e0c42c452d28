import type { Skill } from '#lib/skills';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import type { SkillGraph } from '../model.ts';
import { thingsIn } from '../things-in.ts';
import { alsoIn } from './also-in.ts';
import { borrowResources, type BorrowedResource } from './borrow-resources.ts';
import { findDisagreements } from './disagreements.ts';
import { hoursOfSkills } from './hours-of-skills.ts';
import { SKILLS, type Appearance, type Library } from './model.ts';

/** Something that has a place and a name there. */
interface Named {
  readonly id: string;
  readonly title: string;
}

/** A node of another roadmap. */
export interface Elsewhere extends Named {
  readonly roadmap: string;
}

/** A node of another roadmap, and its place there. */
interface PlacedElsewhere extends Elsewhere {
  /** Null in the map of a roadmap, and where the node holds nothing to learn. */
  readonly placement: Placement | null;
}

/** A skill that a roadmap does not teach, and the roadmaps that do. */
export interface SkillToFind {
  readonly skill: Named;
  readonly taughtIn: readonly Elsewhere[];
}

/** What a node needs and its roadmap does not teach. */
export interface NeedToFind {
  /** One skill, or those of an "A or B", of which one is enough. */
  readonly anyOf: readonly SkillToFind[];
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
  /** What learning it takes by the vocabulary; null where that does not say. */
  readonly hours: number | null;
  /** In the map of all skills: what else people call it. */
  readonly names: readonly string[];
  /** Links for a node that has none of its own. */
  readonly borrowed: readonly BorrowedResource[];
  /** Where at most eight other roadmaps teach the same, its main skill first; in the map of all skills, where any does. */
  readonly alsoIn: readonly PlacedElsewhere[];
  /** What it needs and this roadmap does not teach. */
  readonly toFind: readonly NeedToFind[];
  /** In the map of all skills: whose order the roadmaps do not agree on. */
  readonly splits: readonly SplitOrder[];
}

/** More than these are a list that nobody reads. */
const MOST_PLACES = 8;
const MOST_SPLITS = 5;
const MOST_NAMES = 6;

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
  const nameElsewhere = ({ roadmap, node }: Appearance): Elsewhere => ({
    roadmap,
    id: node,
    title: graphs.get(roadmap)?.node.get(node)?.title ?? node,
  });
  const isSkillMap = graph.roadmap.id === SKILLS;
  const skills = (graph.skills.get(id) ?? []).map(nameOf);
  const borrowed = borrowResources(library, graph, id);
  const untaught = graph.untaught.get(id) ?? [];
  if (skills.length + borrowed.length + untaught.length === 0) return null;
  return {
    skills,
    hours: hoursOfSkills(vocabulary, graph, id),
    names: isSkillMap ? listNames(vocabulary.skills.get(id)) : [],
    borrowed,
    alsoIn: alsoIn(library, graph, id)
      .slice(0, isSkillMap ? undefined : MOST_PLACES)
      .map((appearance) => {
        const other = isSkillMap ? graphs.get(appearance.roadmap) : undefined;
        const placement = other === undefined ? null : placeOf(other, appearance.node);
        return { ...nameElsewhere(appearance), placement };
      }),
    toFind: untaught.map(({ anyOf }) => ({
      anyOf: anyOf.map(({ skill }) => ({
        skill: nameOf(skill),
        taughtIn: (library.appearances.get(skill) ?? [])
          .filter(({ roadmap }) => roadmap !== graph.roadmap.id)
          .map(nameElsewhere),
      })),
    })),
    splits: isSkillMap
      ? (findDisagreements(library).get(id) ?? [])
          .slice(0, MOST_SPLITS)
          .map(({ skill, before, after }) => ({ skill: nameOf(skill), before, after }))
      : [],
  };
}

/** Names that mean a skill by themselves and say more than its own: "Flask setup" is none of Flask. */
function listNames(skill: Skill | undefined): readonly string[] {
  if (skill === undefined) return [];
  const fold = (name: string) =>
    ` ${name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return skill.aliases
    .filter((alias) => !fold(alias).includes(fold(skill.name)))
    .slice(0, MOST_NAMES);
}

function placeOf(graph: SkillGraph, id: string): Placement | null {
  const things = graph.roadmap.nodes.filter((node) => isThingToLearn(graph, node.id));
  const [first] = thingsIn(graph, id);
  const index = things.findIndex((thing) => thing.id === first);
  return index < 0 ? null : { nth: index + 1, of: things.length };
}
