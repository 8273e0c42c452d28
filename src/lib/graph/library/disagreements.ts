import type { Skill } from '#lib/skills';
import type { Library } from './model.ts';
import { placesInOrder, type PlaceInOrder } from './places-in-order.ts';

/** Another skill that some roadmaps put before a skill, and others after it. */
export interface Disagreement {
  readonly skill: string;
  /** Ids of the roadmaps that put the other skill first. */
  readonly before: readonly string[];
  /** Ids of those that put it later. */
  readonly after: readonly string[];
}

/** Fewer roadmaps than these on a pair of strangers are a chance, and no disagreement. */
const LEAST_VOICES = 3;

/**
 * Of each skill the others whose order the roadmaps do not agree on: of strangers at least three roadmaps
 * must have a say, of skills of one field or that need each other two will do. The most evenly split come
 * first, and of these what most roadmaps have a say in.
 */
export function findDisagreements(library: Library): ReadonlyMap<string, readonly Disagreement[]> {
  const before = known.get(library);
  if (before !== undefined) return before;
  const found = compareAll(library);
  known.set(library, found);
  return found;
}

/** A library never changes, and every page of a skill asks. */
const known = new WeakMap<Library, ReadonlyMap<string, readonly Disagreement[]>>();

function compareAll({
  vocabulary,
  graphs,
  appearances,
}: Library): ReadonlyMap<string, readonly Disagreement[]> {
  const places = new Map<string, PlaceInOrder>();
  for (const [id, graph] of graphs) places.set(id, placesInOrder(graph));
  const placed = [...appearances].flatMap(([id, at]) => {
    const skill = vocabulary.skills.get(id);
    if (skill === undefined || at.length < 2) return [];
    const place = at.map(({ roadmap, node }): [string, number] => [
      roadmap,
      places.get(roadmap)?.(node) ?? Number.NaN,
    ]);
    return [{ skill, place: new Map(place) }];
  });
  const found = new Map<string, Disagreement[]>();
  const add = (id: string, disagreement: Disagreement): void => {
    const known = found.get(id);
    if (known) known.push(disagreement);
    else found.set(id, [disagreement]);
  };
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      const split = compare(one.place, other.place);
      const { before, after } = split;
      if (before.length === 0 || after.length === 0) continue;
      if (countVoices(split) < LEAST_VOICES && !isRelated(one.skill, other.skill)) continue;
      add(one.skill.id, { skill: other.skill.id, before, after });
      add(other.skill.id, { skill: one.skill.id, before: after, after: before });
    }
  }
  for (const list of found.values()) list.sort(byWeight);
  return found;
}

type Places = ReadonlyMap<string, number>;
type Split = Pick<Disagreement, 'before' | 'after'>;

function compare(one: Places, other: Places): Split {
  const [before, after]: [string[], string[]] = [[], []];
  for (const [roadmap, place] of one) {
    const gap = (other.get(roadmap) ?? NaN) - place;
    if (gap < 0) before.push(roadmap);
    if (gap > 0) after.push(roadmap);
  }
  return { before, after };
}

function isRelated(one: Skill, other: Skill): boolean {
  return (
    one.tags.some((tag) => other.tags.includes(tag)) ||
    one.needs.some(({ skill }) => skill === other.id) ||
    other.needs.some(({ skill }) => skill === one.id)
  );
}

function byWeight(one: Disagreement, other: Disagreement): number {
  const evenness = ({ before, after }: Split) => Math.min(before.length, after.length);
  return evenness(other) - evenness(one) || countVoices(other) - countVoices(one);
}

function countVoices({ before, after }: Split): number {
  return before.length + after.length;
}
