export const MARKS = ['todo', 'learning', 'done', 'skipped'] as const;

/** What a learner says of a thing to learn. `todo` is said too: it overrides the author's own tick. */
export type Mark = (typeof MARKS)[number];

/** A topic of a roadmap, and the title that it had. */
export interface Place {
  readonly roadmap: string;
  readonly topic: string;
  readonly title: string;
}

/** One decision of a learner about a skill, or about a topic that is none or stands alone. */
export interface MarkRecord {
  /** `skill:<skill>` or `topic:<roadmap>/<topic>`. */
  readonly key: string;
  /** Null where nothing is decided any more. Such a record is kept, or merging would bring the old one back. */
  readonly mark: Mark | null;
  /** When it was written: whole milliseconds since 1970, UTC. Of two records of a key, the later one holds. */
  readonly at: number;
  /** When it was decided, where that was before `at`: an undo brings an old decision back. */
  readonly decidedAt?: number;
  /** Where it was decided; the title tells what was meant after the topic is gone. */
  readonly place: Place;
  /** Only of a topic: what is known of its skills does not count for it, nor its mark for them. */
  readonly alone?: true;
}

/** Records by their keys. */
export type MarkRecords = ReadonlyMap<string, MarkRecord>;

/** The mark of a thing to learn, and who decided it; null where nobody did. */
export interface MarkState {
  readonly mark: Mark;
  /** `here`: the learner, in this topic; `elsewhere`: in another one of the same skill. */
  readonly origin: 'author' | 'here' | 'elsewhere' | null;
  /** Where the learner decided it; else null. */
  readonly place: Place | null;
}
