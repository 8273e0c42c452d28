/** A roadmap as its author meant it: one flat list of nodes in document order, joined by `parent`. */

export const RESOURCE_KINDS = [
  'docs',
  'article',
  'tutorial',
  'course',
  'video',
  'book',
  'reference',
  'tool',
  'practice',
  'code',
  'website',
] as const;

export type NodeKind = 'stage' | 'group' | 'topic' | 'project';
export type Importance = 'essential' | 'recommended' | 'normal' | 'optional';
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

/** Where something stands in the Markdown, and the line itself, so that it can be quoted. */
export interface Source {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /**
   * The source line without its surrounding space; of a line of more than 200 characters, so many around
   * the column, with an ellipsis (…) at each end where it was cut.
   */
  readonly quote: string;
}

/** A link that teaches. The protocol is always `http:`, `https:` or `mailto:`. */
export interface Resource {
  readonly title: string;
  readonly url: string;
  readonly kind: ResourceKind;
  readonly source: Source;
}

export interface RoadmapNode {
  /** Unique in the roadmap, made of `a-z`, `0-9` and `-`; from the title, never from a running number. */
  readonly id: string;
  readonly kind: NodeKind;
  /** Clean words: no ordinal, no importance, no emoji, no Markdown. Never empty. */
  readonly title: string;
  /** The id of the node that holds this one; null at the top. */
  readonly parent: string | null;
  /** Place in document order, from 0. */
  readonly position: number;
  /** As the author numbered it ("4", "2.1", "16"), or null. */
  readonly ordinal: string | null;
  /** A sentence or more of plain text; empty where the author said nothing. */
  readonly summary: string;
  readonly icon: string | null;
  /** Other names that search and prerequisites know the node by. */
  readonly aliases: readonly string[];
  readonly importance: Importance;
  /** The author's own tick; null where the author gave no box to tick. */
  readonly done: boolean | null;
  readonly hours: number | null;
  readonly resources: readonly Resource[];
  readonly source: Source;
}

/**
 * Nodes of which one is enough: everywhere (`roadmap`: the author offers these topics to choose from), or
 * only for what needs "A or B" (`requirement`), while each of them is to be learnt in its own place.
 */
export interface Choice {
  readonly id: string;
  readonly scope: 'roadmap' | 'requirement';
  /** Two or more node ids, in document order. */
  readonly members: readonly string[];
  readonly recommended: string | null;
  readonly source: Source;
}

/** Something the document says about itself, such as how to use it. */
export interface Note {
  readonly text: string;
  readonly source: Source;
}

/** "source comes before target", as the author said it. */
export interface Prerequisite {
  readonly source: string;
  readonly target: string;
  /** `project`: taken from what a project is built with; `declared`: said in so many words. */
  readonly origin: 'declared' | 'project';
  /** The choice that `source` is a member of when any one member will do; else null. */
  readonly choice: string | null;
  readonly statement: Source;
}

/**
 * Something that a node needs and that no title of the roadmap names, at least not in full: what the names
 * mean is for a vocabulary of skills to say.
 */
export interface UnresolvedNeed {
  readonly target: string;
  /** As the author wrote them, one or more. Any one will do. */
  readonly names: readonly string[];
  /** Ids of the nodes that would do instead: of "Flask or Bottle" the one that is known. */
  readonly nodes: readonly string[];
  /** Said as what the target is built with, or in so many words. */
  readonly origin: 'declared' | 'project';
  /** Taken from the title of a project: it may be no more than one of its features. */
  readonly isHint: boolean;
  readonly statement: Source;
}

export interface Roadmap {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** `strict`: each stage must be finished before the next; `loose`: the order only suggests. */
  readonly order: 'loose' | 'strict';
  /** The line that declares a strict order; null when loose or when the front matter says it. */
  readonly orderSource: Source | null;
  readonly hours: number | null;
  readonly updated: string | null;
  readonly license: string | null;
  /** In document order; a parent stands before its children. */
  readonly nodes: readonly RoadmapNode[];
  readonly choices: readonly Choice[];
  readonly prerequisites: readonly Prerequisite[];
  /** What is needed besides, by names that no title bears; by target, in document order. */
  readonly unresolved: readonly UnresolvedNeed[];
  readonly notes: readonly Note[];
  /** Links of the document itself that teach no single topic. */
  readonly resources: readonly Resource[];
}

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should know about the document: what, where, and what to do. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** A sentence that ends in what to do. */
  readonly message: string;
  readonly line: number;
  readonly column: number;
}
