import { hostOf } from '#lib/roadmap';
import type { Match, SearchIndex, SearchRecord, TitleRange } from '#lib/search';
import { words } from '../words.ts';
import type { RecentPick } from './recent-picks.ts';
import { cutSnippet } from './snippet.ts';
import { WORDS } from './words.ts';

/** One option of the list. */
export interface Row {
  /** `roadmap/id`: unique in the list, and the same for the same record in the next. */
  readonly name: string;
  readonly record: SearchRecord;
  readonly titleRanges: readonly TitleRange[];
  /** Where it stands, as seen from the open roadmap. */
  readonly trail: string;
  /** The sentence that the query was found in, where that was not a name; else empty. */
  readonly sentence: string;
  /** What of the sentence was looked for. */
  readonly sentenceRanges: readonly TitleRange[];
}

export interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** As many of each as fit without scrolling away the next section's heading. */
const MOST = { here: 6, others: 5, resources: 4, notes: 4 };

/** Between what stands in one another, and between what is said of a link. */
const STEP = ' › ';
const BESIDE = ' · ';

/**
 * Matches as the list shows them: the open roadmap's, the others', then links; but the section with the
 * best match comes first, so that the first option is always the best match.
 */
export function arrangeMatches(matches: readonly Match[], roadmap: string | null) {
  const sections = {
    here: [] as Row[],
    others: [] as Row[],
    notes: [] as Row[],
    resources: [] as Row[],
  };
  let best: keyof typeof sections | null = null;
  for (const match of matches) {
    const { record } = match;
    const section = sectionOf(record, roadmap);
    best ??= section;
    if (sections[section].length < MOST[section]) sections[section].push(readRow(match, roadmap));
  }
  const headings = {
    here: WORDS.here,
    others: roadmap === null ? WORDS.all : WORDS.others,
    notes: WORDS.notes,
    resources: WORDS.resources,
  };
  const inOrder = (['here', 'others', 'notes', 'resources'] as const).filter(
    (name) => name !== best,
  );
  return [...(best ? [best] : []), ...inOrder]
    .filter((name) => sections[name].length > 0)
    .map((name): Section => ({ heading: headings[name], rows: sections[name] }));
}

function sectionOf({ kind, roadmap: own }: SearchRecord, roadmap: string | null) {
  if (kind === 'resource') return 'resources';
  if (kind === 'note') return 'notes';
  return own === roadmap ? 'here' : 'others';
}

/** Recent picks that still exist. No section where there are none. */
export function arrangeRecent(
  index: SearchIndex,
  picks: readonly RecentPick[],
  roadmap: string | null,
): readonly Section[] {
  const rows = picks.flatMap((pick) => {
    const record = index.records.find((one) => one.roadmap === pick.roadmap && one.id === pick.id);
    return record
      ? [readRow({ record, titleRanges: [], summaryRanges: [], field: 'title' }, roadmap)]
      : [];
  });
  return rows.length > 0 ? [{ heading: WORDS.recent, rows }] : [];
}

function readRow(
  { record, titleRanges, summaryRanges, field }: Omit<Match, 'score'>,
  roadmap: string | null,
): Row {
  const snippet = cutSnippet(field === 'summary' ? record.summary : '', summaryRanges);
  return {
    name: `${record.roadmap}/${record.id}`,
    record,
    titleRanges,
    trail: readTrail(record, roadmap),
    sentence: snippet.text,
    sentenceRanges: snippet.ranges,
  };
}

/** The nearest two steps, since the whole way would not fit; of another roadmap its title and the nearest. */
function readTrail(record: SearchRecord, roadmap: string | null): string {
  if (record.url !== null) {
    const kind = record.resourceKind && words.resourceKinds[record.resourceKind];
    return [hostOf(record.url), kind, ...record.trail.map(WORDS.under)]
      .filter(Boolean)
      .join(BESIDE);
  }
  if (record.roadmap === roadmap) return record.trail.slice(-2).join(STEP);
  return [record.roadmapTitle, ...record.trail.slice(-1)].join(STEP);
}
