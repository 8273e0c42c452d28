import type { ResourceKind } from '#lib/roadmap';

/** What can be found. `resource` is a link that teaches, `note` one of the learner's own; all else stands on the map. */
export type RecordKind = 'stage' | 'group' | 'topic' | 'project' | 'resource' | 'note';

/** One thing that can be found. `roadmap` and `id` together name it for good. */
export interface SearchRecord {
  readonly id: string;
  readonly roadmap: string;
  readonly roadmapTitle: string;
  readonly kind: RecordKind;
  readonly title: string;
  /** Other names: the author's, and the ones people are known to use. */
  readonly aliases: readonly string[];
  readonly summary: string;
  /** Titles of what it stands in, outermost first. Of a resource: the topic that it teaches, if it teaches one. */
  readonly trail: readonly string[];
  /**
   * The id of the topic that a resource teaches or a note is on; null for all else, for links of the document and for
   * what was written where no page can be.
   */
  readonly topic: string | null;
  /** The address of a resource; null for all else. */
  readonly url: string | null;
  /** What kind of resource it is; null for all else. */
  readonly resourceKind: ResourceKind | null;
}

/** The part of a record that the query met, the one that counts most where it met several. */
export type MatchField = 'title' | 'alias' | 'summary' | 'trail';

/** Half-open, in UTF-16 units of the text: `title.slice(start, end)`. */
export type TitleRange = readonly [start: number, end: number];

export interface Match {
  readonly record: SearchRecord;
  /** Higher is better; comparable only within the answer to one query. */
  readonly score: number;
  /** What to mark in the title: in order, not overlapping; empty when the match is elsewhere. */
  readonly titleRanges: readonly TitleRange[];
  /** The same for the summary, where that is what counted most; else empty. */
  readonly summaryRanges: readonly TitleRange[];
  readonly field: MatchField;
}

export interface SearchOptions {
  /** The roadmap that is open: what stands in it comes first. Null where none is. */
  readonly roadmap: string | null;
  /** The most matches to give back. */
  readonly limit: number;
}
