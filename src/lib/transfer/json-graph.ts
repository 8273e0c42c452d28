import type { EdgeOrigin } from '#lib/graph';
import type { Diagnostic, Importance, NodeKind, ResourceKind } from '#lib/roadmap';

/**
 * The data twin of a roadmap: JSON Graph Format v2 (https://jsongraphformat.info) with the roadmap's own
 * fields as `metadata`. Other tools read it: fields may be added, those here keep their names and meaning.
 */
export interface JsonGraph {
  readonly graph: {
    readonly id: string;
    readonly label: string;
    readonly type: 'roadmap';
    readonly directed: true;
    readonly metadata: JsonRoadmapMetadata;
    /** By id; `metadata.position` gives their order. */
    readonly nodes: Readonly<Record<string, JsonNode>>;
    readonly edges: readonly JsonEdge[];
  };
}

/** A place in the Markdown: line and column count from 1; the quote is the line, of a long one what is around the column. */
export interface JsonSource {
  readonly line: number;
  readonly column: number;
  readonly quote: string;
}

export interface JsonRoadmapMetadata {
  readonly description: string;
  readonly order: 'loose' | 'strict';
  readonly orderSource: JsonSource | null;
  readonly hours: number | null;
  readonly updated: string | null;
  readonly license: string | null;
  readonly notes: readonly { readonly text: string; readonly source: JsonSource }[];
  /** Links of the document itself. */
  readonly resources: readonly JsonResource[];
  readonly diagnostics: readonly Diagnostic[];
  readonly choices: readonly JsonChoice[];
  /**
   * What the author declared by titles, only where the edges do not tell just that: one closed a cycle, or
   * a name that is no title gave one more.
   */
  readonly prerequisites?: readonly JsonPrerequisite[];
  /** What nodes need by names that no title bears, only where there is any. */
  readonly unresolved?: readonly JsonUnresolvedNeed[];
}

export interface JsonChoice {
  readonly id: string;
  /**
   * `roadmap`: one member is enough everywhere; `requirement`: only for the edges that name the choice,
   * and each member is to be learnt in its own place.
   */
  readonly scope: 'roadmap' | 'requirement';
  readonly members: readonly string[];
  readonly recommended: string | null;
  readonly source: JsonSource;
}

export interface JsonPrerequisite {
  readonly source: string;
  readonly target: string;
  readonly origin: 'declared' | 'project';
  readonly choice: string | null;
  readonly statement: JsonSource;
}

/** Something that is needed by names that no title bears. */
export interface JsonUnresolvedNeed {
  readonly target: string;
  /** As the author wrote them; any one will do. */
  readonly names: readonly string[];
  /** Nodes that would do instead. */
  readonly nodes: readonly string[];
  readonly origin: 'declared' | 'project';
  /** Taken from the title of a project, of which it may be no more than a feature. */
  readonly isHint: boolean;
  readonly statement: JsonSource;
}

/** What a node needs and the roadmap nowhere teaches. */
export interface JsonUntaughtNeed {
  /**
   * One skill, or those of "A or B", of which one is enough; had the roadmap taught one of them, there would be an
   * edge instead. By `name` what the author calls it.
   */
  readonly anyOf: readonly { readonly skill: string; readonly name: string }[];
  /** The line that says so. */
  readonly source: JsonSource;
}

export interface JsonResource {
  readonly title: string;
  readonly url: string;
  readonly kind: ResourceKind;
  /** The roadmap, or "skills", that the link was borrowed from; null for the author's own. */
  readonly from: string | null;
  /** The line of this roadmap that it stands on; null for a borrowed one. */
  readonly source: JsonSource | null;
}

export interface JsonNode {
  readonly label: string;
  readonly metadata: {
    readonly kind: NodeKind;
    /** The id of the node that holds this one; null at the top. */
    readonly parent: string | null;
    readonly position: number;
    readonly ordinal: string | null;
    readonly summary: string;
    readonly icon: string | null;
    readonly aliases: readonly string[];
    readonly importance: Importance;
    /** The author's own tick; false as well where there is no box to tick, which `checkable` tells. */
    readonly done: boolean;
    readonly checkable: boolean;
    readonly hours: number | null;
    /** Null where the vocabulary of skills does not know the node. */
    readonly skill: string | null;
    /** All skills that its title names, the main one first. */
    readonly skills: readonly string[];
    /** What it needs and the roadmap nowhere teaches, only where there is any. */
    readonly untaught?: readonly JsonUntaughtNeed[];
    readonly resources: readonly JsonResource[];
    readonly source: JsonSource;
  };
}

export interface JsonEdge {
  readonly source: string;
  readonly target: string;
  readonly relation: 'requires' | 'follows';
  readonly metadata: {
    readonly origin: EdgeOrigin;
    readonly why: string;
    /** The line that says so; null where no single line does. */
    readonly source: JsonSource | null;
    /** Only where any one member of a choice would do, of which the edge's source is one. */
    readonly choice?: string;
  };
}
