import type { Edge, NodeSkills } from '#lib/graph';
import type { LayoutSet } from '#lib/layout';
import type { Roadmap } from '#lib/roadmap';

/** What a map is of: a roadmap and its edges, checked already, and what is known of its topics. */
export interface MapContent {
  /** Without its `prerequisites`: the edges say them. */
  readonly roadmap: Roadmap;
  readonly edges: readonly Edge[];
  /** By node: which skills it is, and what follows from that; nodes that are none are left out. */
  readonly skills: Readonly<Record<string, NodeSkills>>;
  /** The file the roadmap was read from, as its author knows it. */
  readonly file: string;
}

/**
 * All that a page needs to show and explore a map, as the build of the same site wrote it. Other tools read
 * the data twin instead.
 */
export interface MapDocument extends MapContent {
  readonly layouts: LayoutSet;
}
