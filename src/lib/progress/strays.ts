import { isThingToLearn, SKILLS, thingsIn, type SkillGraph } from '#lib/graph';
import { foldWords, joinWords } from '#lib/skills';
import { isEmpty } from './emptied.ts';
import { skillKey, subjectOf, topicKey } from './keys.ts';
import type { LearnerRecord, LearnerRecords, Place } from './model.ts';

/** What was said of something that a roadmap has no longer, or that is no topic of its own any more. */
export interface Stray {
  /** The key of its marks. */
  readonly subject: string;
  /** Where it stood, and what it was called. */
  readonly place: Place;
  readonly records: readonly LearnerRecord[];
  /** Nodes of the roadmap that may be meant now, the likeliest first. */
  readonly candidates: readonly string[];
  /**
   * The one that is meant for certain: nothing else is called the same, nothing was ever said of it, an undo
   * included, and no other stray may mean it.
   */
  readonly certain: string | null;
}

/** Titles that share less of their words are not taken for one another. */
const LEAST_LIKENESS = 0.5;
const MOST_CANDIDATES = 5;

/**
 * What was said of topics that a roadmap, or the map of all skills, has no longer: renamed, moved under another
 * id, split into parts, or gone.
 */
export function findStrays(graph: SkillGraph, records: LearnerRecords): readonly Stray[] {
  const { roadmap } = graph;
  const start = roadmap.id === SKILLS ? skillKey('') : `topic:${roadmap.id}/`;
  const strays = [...groupBySubject(records)].flatMap(([subject, said]) => {
    const [first] = said;
    if (first === undefined || !subject.startsWith(start)) return [];
    const id = subject.slice(start.length);
    const lost = said.filter((record) => isLost(graph, id, record));
    if (lost.length === 0) return [];
    const place = { ...first.place, roadmap: roadmap.id, topic: id };
    return [{ subject, place, records: lost, ...findCandidates(graph, place) }];
  });
  return leaveFree(graph, records, strays);
}

/** What was said of roadmaps that are none of those of the site any more. */
export function findHomeless(
  roadmaps: ReadonlySet<string>,
  records: LearnerRecords,
): readonly Stray[] {
  return [...groupBySubject(records)].flatMap(([subject, said]) => {
    const [, roadmap = '', topic = ''] = /^topic:([^/]+)\/(.+)$/u.exec(subject) ?? [];
    const [first] = said;
    if (first === undefined || roadmap === '' || roadmaps.has(roadmap)) return [];
    const place = { ...first.place, roadmap, topic };
    return [{ subject, place, records: said, candidates: [], certain: null }];
  });
}

/**
 * Strays of a roadmap that is gone, looked for in another one, as where a file has another name now. What has the same
 * id there is meant for certain where it is called the same, and else it is the likeliest.
 */
export function lookIn(
  graph: SkillGraph,
  records: LearnerRecords,
  strays: readonly Stray[],
): readonly Stray[] {
  return leaveFree(
    graph,
    records,
    strays.map((stray) => ({ ...stray, ...findMoved(graph, stray.place) })),
  );
}

/** The strays, of which none is certain of a topic that something was said of, or that another one may mean. */
function leaveFree(
  graph: SkillGraph,
  records: LearnerRecords,
  strays: readonly Stray[],
): readonly Stray[] {
  if (strays.every(({ certain }) => certain === null)) return strays;
  const known = new Set([...records.keys()].map(subjectOf));
  const mayMean = (stray: Stray, id: string) => stray.certain === id || stray.place.topic === id;
  const isFree = (id: string): boolean =>
    ![topicKey(graph, id), ...(graph.skills.get(id) ?? []).map(skillKey)].some((key) =>
      known.has(key),
    ) && strays.filter((stray) => mayMean(stray, id)).length === 1;
  return strays.map((stray) =>
    stray.certain === null || isFree(stray.certain) ? stray : { ...stray, certain: null },
  );
}

function groupBySubject(records: LearnerRecords): ReadonlyMap<string, readonly LearnerRecord[]> {
  const groups = new Map<string, LearnerRecord[]>();
  for (const record of records.values()) {
    const subject = subjectOf(record.key);
    if (subject === null || isEmpty(record)) continue;
    groups.set(subject, [...(groups.get(subject) ?? []), record]);
  }
  return groups;
}

/** A mark counts only of something to learn: what has parts now is what they are. */
function isLost(graph: SkillGraph, id: string, record: LearnerRecord): boolean {
  return 'mark' in record ? !isThingToLearn(graph, id) : !graph.node.has(id);
}

type Found = Pick<Stray, 'candidates' | 'certain'>;

/** As `findCandidates`, where the same id in another roadmap counts for something too. */
function findMoved(graph: SkillGraph, place: Place): Found {
  const { topic, title } = place;
  const found = findCandidates(graph, place);
  const node = graph.node.get(topic);
  if (node === undefined || !isThingToLearn(graph, topic)) return found;
  const isCalledSo = likenessOf(foldWords(title), [node.title, ...node.aliases]) === 1;
  return { ...found, certain: isCalledSo ? topic : null };
}

function findCandidates(graph: SkillGraph, { topic, title }: Place): Found {
  const parts = thingsIn(graph, topic);
  const lost = foldWords(title);
  const likely = graph.roadmap.nodes
    .filter(({ id }) => isThingToLearn(graph, id) && !parts.includes(id))
    .map((node) => ({ id: node.id, likeness: likenessOf(lost, [node.title, ...node.aliases]) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second] = likely;
  const isCertain = parts.length === 0 && first?.likeness === 1 && (second?.likeness ?? 0) < 1;
  return {
    candidates: [...parts, ...likely.map(({ id }) => id)].slice(0, MOST_CANDIDATES),
    certain: isCertain ? first.id : null,
  };
}

/** How much of their words two names share, of several names the likest: 1 for the same words (Dice's measure). */
function likenessOf(words: readonly string[], names: readonly string[]): number {
  const shares = names.map((name) => {
    const others = foldWords(name);
    if (joinWords(others) === joinWords(words)) return 1;
    const shared = new Set(words.filter((word) => others.includes(word))).size;
    const all = new Set(words).size + new Set(others).size;
    // The same words in another order are another name.
    return all === 0 ? 0 : Math.min((2 * shared) / all, 0.99);
  });
  return Math.max(0, ...shares);
}
