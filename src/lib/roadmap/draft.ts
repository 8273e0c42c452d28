import type { Importance, NodeKind, Resource } from './model.ts';

/** A node while the document is being read; what is still to be decided is filled in later. */
export interface Draft {
  readonly form: 'root' | 'heading' | 'item';
  parent: Draft | null;
  readonly children: Draft[];
  /** Offset into the text. */
  readonly start: number;
  title: string;
  ordinal: string | null;
  /** What was counted ("phase", "week", or "" for bare numbers); null without an ordinal. */
  sequence: string | null;
  icon: string | null;
  aliases: string[];
  importance: Importance;
  /** The author wrote the importance beside the title itself. */
  marked: boolean;
  hours: number | null;
  /** Paragraphs of the summary. */
  summary: string[];
  done: boolean | null;
  resources: Resource[];
  /** A bold name with a colon and no words of its own: holds topics like a heading does. */
  labelled: boolean;
  /** Speaks of projects: what stands in it is to be built. */
  aboutProjects: boolean;
  /** The kind that the author spelled out. */
  said: NodeKind | null;
  kind: NodeKind;
  id: string;
  /** Place in document order; -1 until the tree is complete. */
  position: number;
  depth: number;
}

export function newDraft(form: Draft['form'], parent: Draft | null, start: number): Draft {
  const draft: Draft = {
    form,
    parent,
    children: [],
    start,
    title: '',
    ordinal: null,
    sequence: null,
    icon: null,
    aliases: [],
    importance: 'normal',
    marked: false,
    hours: null,
    summary: [],
    done: null,
    resources: [],
    labelled: false,
    aboutProjects: false,
    said: null,
    kind: 'topic',
    id: '',
    position: -1,
    depth: parent ? parent.depth + 1 : -1,
  };
  parent?.children.push(draft);
  return draft;
}

export function isRoot(draft: Draft): boolean {
  return draft.form === 'root';
}

/** All drafts below the root, in document order, a parent before its children. */
export function inDocumentOrder(root: Draft): readonly Draft[] {
  const all: Draft[] = [];
  const add = (draft: Draft): void => {
    for (const child of draft.children) {
      all.push(child);
      add(child);
    }
  };
  add(root);
  return all;
}

/** Whether one of the two holds the other, or both are the same. */
export function isWithin(inner: Draft, outer: Draft): boolean {
  for (let draft: Draft | null = inner; draft; draft = draft.parent) {
    if (draft === outer) return true;
  }
  return false;
}
