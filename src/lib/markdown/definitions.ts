import type { Tree, TreeCursor } from '@lezer/common';
import { byNodeType } from './grammar/grammar.ts';
import { decodeAddress, decodeTitle } from './inlines/address.ts';

export interface Definition {
  readonly url: string;
  readonly title: string | null;
}

/** Link definitions by their normalised label. */
export type Definitions = ReadonlyMap<string, Definition>;

const HOLDERS = byNodeType({
  Document: true,
  Blockquote: true,
  BulletList: true,
  OrderedList: true,
  ListItem: true,
});
const PARTS = byNodeType<'definition' | 'label' | 'url' | 'title'>({
  LinkReference: 'definition',
  LinkLabel: 'label',
  URL: 'url',
  LinkTitle: 'title',
});

const NONE: Definitions = new Map();

/** Finds every `[label]: address "title"`; the first of a label counts (CommonMark 4.7). */
export function findDefinitions(text: string, tree: Tree): Definitions {
  if (!text.includes(']:')) return NONE;
  const definitions = new Map<string, Definition>();
  tree.iterate({
    enter: (node) => {
      if (PARTS[node.type.id] !== 'definition') return HOLDERS[node.type.id] === true;
      const { label, definition } = readDefinition(text, node.node.cursor());
      if (!isFootnote(label) && !definitions.has(label)) definitions.set(label, definition);
      return false;
    },
  });
  return definitions;
}

function readDefinition(text: string, cursor: TreeCursor) {
  let label = '';
  let url = '';
  let title: string | null = null;
  for (let more = cursor.firstChild(); more; more = cursor.nextSibling()) {
    const part = PARTS[cursor.type.id];
    const source = text.slice(cursor.from, cursor.to);
    if (part === 'label') label = normalizeLabel(source.slice(1, -1));
    else if (part === 'url') url = decodeAddress(source);
    else if (part === 'title') title = decodeTitle(source);
  }
  return { label, definition: { url, title } };
}

/** Labels match without regard to case or the width of space (CommonMark 4.7). */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** `[^1]: …` is a footnote's text to GitHub, never an address. */
export function isFootnote(label: string): boolean {
  return label.startsWith('^');
}
