export const MARKS = ['todo', 'learning', 'done', 'skipped'] as const;

/** What a learner says of a thing to learn. `todo` is said too: it overrides the author's own tick. */
export type Mark = (typeof MARKS)[number];

/** A topic of a roadmap, and the title that it had. */
export interface Place {
  readonly roadmap: string;
  readonly topic: string;
  readonly title: string;
}

/** What all records have. One that says nothing any more is kept, or merging would bring the old one back. */
interface Written {
  /** What it is about. Every record has a key of its own. */
  readonly key: string;
  /** When it was written: whole milliseconds since 1970, UTC. Of two records of a key, the later one holds. */
  readonly at: number;
  /** When it was said, where that was before `at`: an undo brings back what was said earlier. */
  readonly decidedAt?: number;
  /** Where it was written; the title tells what was meant after the topic is gone. */
  readonly place: Place;
}

/** One decision of a learner about a skill, or about a topic that is none or stands alone. */
export interface MarkRecord extends Written {
  /** Its key is what it is about: `skill:<skill>` or `topic:<roadmap>/<topic>`. Null where nothing is decided. */
  readonly mark: Mark | null;
  /** Only of a topic: what is known of its skills does not count for it, nor its mark for them. */
  readonly alone?: true;
}

/** Whether a learner is through with a resource, wherever it stands. Its key is `tick:<address>`. */
export interface TickRecord extends Written {
  readonly ticked: boolean;
}

/**
 * One version of a note, as one page wrote it. Its key is `note:<subject>#<id>`, a subject being the key of a
 * mark. Pages that write at the same time write versions of their own, so that none is lost.
 */
export interface NoteRecord extends Written {
  /** Markdown; empty where the note was deleted. */
  readonly text: string;
  /** The versions that it goes on from, each as it was at a moment. */
  readonly replaces: readonly NoteVersion[];
}

export interface NoteVersion {
  readonly key: string;
  readonly at: number;
}

/** A learner's own link. Its key is `link:<subject>#<address>`. */
export interface LinkRecord extends Written {
  /** Null where it was taken away. */
  readonly title: string | null;
}

/** All that is kept of what a learner does. */
export type LearnerRecord = MarkRecord | TickRecord | NoteRecord | LinkRecord;

/** Records by their keys. */
export type LearnerRecords = ReadonlyMap<string, LearnerRecord>;

/** The mark of a thing to learn, and who decided it; null where nobody did. */
export interface MarkState {
  readonly mark: Mark;
  /** `here`: the learner, in this topic; `elsewhere`: in another one of the same skill. */
  readonly origin: 'author' | 'here' | 'elsewhere' | null;
  /** Where the learner decided it; else null. */
  readonly place: Place | null;
}
