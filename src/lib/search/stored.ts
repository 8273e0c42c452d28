import type { ResourceKind } from '#lib/roadmap';
import { buildIndex, type SearchIndex } from './search-index.ts';
import type { RecordKind, SearchRecord } from './model.ts';

/** Raised with every change of the shape below; an index of another version is refused. */
const VERSION = 3;

const KINDS: readonly RecordKind[] = ['stage', 'group', 'topic', 'project', 'resource'];

/** Rows instead of objects, and what repeats (roadmaps, trails) once: a third of the size. */
interface Stored {
  readonly version: typeof VERSION;
  readonly roadmaps: readonly (readonly [id: string, title: string])[];
  readonly trails: readonly (readonly string[])[];
  readonly rows: readonly Row[];
}

type Row = readonly [
  roadmap: number,
  kind: number,
  trail: number,
  id: string,
  title: string,
  summary: string,
  aliases: readonly string[],
  topic: string | null,
  url: string | null,
  resourceKind: ResourceKind | null,
];

/** The records as versioned JSON, made when the site is built. Equal records give equal text. */
export function writeIndex(records: readonly SearchRecord[]): string {
  const roadmaps = new Map(records.map((record) => [record.roadmap, record.roadmapTitle]));
  const places = new Map([...roadmaps.keys()].map((id, place) => [id, place]));
  const trails = new Map(records.map(({ trail }) => [JSON.stringify(trail), trail]));
  const trailPlaces = new Map([...trails.keys()].map((key, place) => [key, place]));
  const stored: Stored = {
    version: VERSION,
    roadmaps: [...roadmaps],
    trails: [...trails.values()],
    rows: records.map((record) => [
      places.get(record.roadmap) ?? 0,
      KINDS.indexOf(record.kind),
      trailPlaces.get(JSON.stringify(record.trail)) ?? 0,
      record.id,
      record.title,
      record.summary,
      record.aliases,
      record.topic,
      record.url,
      record.resourceKind,
    ]),
  };
  return JSON.stringify(stored);
}

/**
 * The index that `search` asks, from what `writeIndex` wrote.
 * @throws {Error} when the text is no index, or one of another version of the site
 */
export function readIndex(json: string): SearchIndex {
  const stored = JSON.parse(json) as Partial<Stored> | null;
  if (stored?.version !== VERSION || !stored.rows || !stored.roadmaps || !stored.trails) {
    throw new Error('The search index is of another version of this site; reload the page.');
  }
  const { roadmaps, trails, rows } = stored;
  return buildIndex(
    rows.map(([roadmap, kind, trail, id, title, summary, aliases, topic, url, resourceKind]) => ({
      id,
      roadmap: roadmaps[roadmap]?.[0] ?? '',
      roadmapTitle: roadmaps[roadmap]?.[1] ?? '',
      kind: KINDS[kind] ?? 'topic',
      title,
      aliases,
      summary,
      trail: trails[trail] ?? [],
      topic,
      url,
      resourceKind,
    })),
  );
}
