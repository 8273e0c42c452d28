import type { Hit, Hits } from './hits.ts';
import type { MatchField } from './model.ts';
import type { Token } from './query.ts';
import { isSameName, type Name, type SearchIndex } from './search-index.ts';
import { AFTER_ITS_TOPIC, KIND_POINTS, NOISE, POINTS, type Place } from './weights.ts';

/** A record that meets the query, before its title is marked. */
export interface Ranked {
  /** Its place in the index. */
  readonly at: number;
  readonly score: number;
  /** How well the words meet, wherever they stand, of 1. */
  readonly quality: number;
  readonly field: MatchField;
}

export interface Question {
  readonly tokens: readonly Token[];
  readonly name: Name;
  readonly roadmap: string | null;
}

/**
 * The records that hold every word of the query but `lacking` of them, best first. At least one word must
 * be the record's own: everything in a group is under the group's name, and only the group is called so.
 */
export function rankRecords(
  index: SearchIndex,
  question: Question,
  hitsByToken: readonly Hits[],
  lacking: number,
): readonly Ranked[] {
  const needed = question.tokens.filter((token) => !token.isSmall).length - lacking;
  const ranked: Ranked[] = [];
  for (const at of collectRecords(question.tokens, hitsByToken, lacking)) {
    const hits = hitsByToken.map((found) => found.get(at));
    const met = hits.filter((hit, place) => hit && !question.tokens[place]?.isSmall);
    if (met.length < needed || met.every((hit) => hit?.place === 'trail')) continue;
    ranked.push(rankRecord(index, question, at, hits));
  }
  const best = ranked.reduce((most, { quality }) => Math.max(most, quality), 0);
  return keepLinksAfterTopics(index, ranked)
    .filter(({ quality }) => quality >= best * NOISE)
    .sort((one, other) => other.score - one.score || one.at - other.at);
}

/** A link never comes before the topic that it teaches: who types "asyncio" is shown "Concurrency" first. */
function keepLinksAfterTopics(index: SearchIndex, ranked: readonly Ranked[]): readonly Ranked[] {
  const scores = new Map(ranked.map(({ at, score }) => [at, score]));
  return ranked.map((one) => {
    const topic = index.topics[one.at] ?? null;
    const ofTopic = topic === null ? undefined : scores.get(topic);
    if (ofTopic === undefined) return one;
    return { ...one, score: Math.min(one.score, ofTopic - AFTER_ITS_TOPIC) };
  });
}

/** No record can match that does not meet one of the `lacking` + 1 rarest words. */
function collectRecords(
  tokens: readonly Token[],
  hitsByToken: readonly Hits[],
  lacking: number,
): Iterable<number> {
  const needed = hitsByToken.filter((_, place) => !tokens[place]?.isSmall);
  const rarest = [...needed].sort((one, other) => one.size - other.size).slice(0, lacking + 1);
  if (rarest.length === 1 && rarest[0]) return rarest[0].keys();
  return new Set(rarest.flatMap((hits) => [...hits.keys()]));
}

function rankRecord(
  index: SearchIndex,
  { tokens, name, roadmap }: Question,
  at: number,
  hits: readonly (Hit | undefined)[],
): Ranked {
  let value = 0;
  let quality = 0;
  let covered = 0;
  let small = 0;
  let count = 0;
  hits.forEach((hit, place) => {
    covered += hit?.covered ?? 0;
    if (tokens[place]?.isSmall) {
      if (hit?.place === 'title') small++;
      return;
    }
    count++;
    value += hit?.value ?? 0;
    quality += hit?.quality ?? 0;
  });
  const record = index.records[at];
  const length = index.names[at]?.title.joined.length ?? 0;
  const score =
    POINTS.words * (value / count) +
    POINTS.covered * Math.min(1, covered / Math.max(1, length)) +
    POINTS.smallWord * small +
    scoreNames(index, at, name) +
    KIND_POINTS[record?.kind ?? 'topic'] +
    (record?.roadmap === roadmap ? POINTS.openRoadmap : 0);
  return { at, score, quality: quality / count, field: fieldOf(hits) };
}

function scoreNames(index: SearchIndex, at: number, typed: Name): number {
  const names = index.names[at];
  if (names === undefined) return 0;
  const { title } = names;
  const starts = title.joined.startsWith(typed.joined) ? POINTS.titleStarts : 0;
  const holds = title.joined.includes(typed.joined) ? POINTS.titleHolds : 0;
  if (isSameName(typed, title) || isSameName(typed, names.short)) {
    return POINTS.titleEquals + starts + holds;
  }
  const isAlias = names.aliases.some((alias) => isSameName(typed, alias));
  return (isAlias ? POINTS.aliasEquals : 0) + starts + holds;
}

const FIELDS: Readonly<Record<Place, MatchField>> = {
  title: 'title',
  titleJoined: 'title',
  titleHidden: 'title',
  initials: 'title',
  alias: 'alias',
  aliasJoined: 'alias',
  aliasHidden: 'alias',
  host: 'trail',
  summary: 'summary',
  trail: 'trail',
};

function fieldOf(hits: readonly (Hit | undefined)[]): MatchField {
  let best: Hit | undefined;
  for (const hit of hits) if (hit && (best === undefined || hit.value > best.value)) best = hit;
  return best ? FIELDS[best.place] : 'title';
}
