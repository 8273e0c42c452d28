import type { Block } from '#lib/markdown';
import type { Draft } from '../draft.ts';
import type { Reading } from '../reading.ts';

/** What the words before a list make of it. */
export type Lead =
  /** "Requires:": its items are names. */
  | { readonly type: 'names'; readonly origin: 'declared' | 'project' }
  /** "Choose one:": its items are a choice. */
  | { readonly type: 'choice'; readonly start: number }
  /** "If you want, I can:": its items are notes. */
  | { readonly type: 'notes' }
  /** "Resources:": its links belong to the node. */
  | { readonly type: 'resources' }
  /** "Topics:": its items are topics, as any list's. */
  | { readonly type: 'topics' }
  /** "**Basics**": its items stand in a group of their own. */
  | { readonly type: 'group'; readonly draft: Draft };

/** One pass over neighbouring blocks that stand in the same node. */
export interface Run {
  readonly owner: Draft;
  readonly reading: Reading;
  /** The block after the one being read. */
  next: Block | null;
  /** What the paragraph just read says about the list that follows it. */
  lead: Lead | null;
  /** Reads blocks that stand in another node. */
  readonly readBlocks: (blocks: readonly Block[], owner: Draft, reading: Reading) => void;
}
