import type { LayoutSet } from '#lib/layout';
import type { JsonGraph } from '#lib/transfer';

/** All that a page needs to show and explore a map: the roadmap's data twin and its layouts. */
export interface MapDocument {
  readonly twin: JsonGraph;
  readonly layouts: LayoutSet;
  /** The file the roadmap was read from, as its author knows it. */
  readonly file: string;
}
