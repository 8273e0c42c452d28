import { byNodeType } from '../grammar/grammar.ts';
import { DEEPEST_INLINE } from '../grammar/limits.ts';
import { normalizeLabel } from '../definitions.ts';
import type { Definition } from '../definitions.ts';
import { toPlainText } from '../plain-text.ts';
import type { Reader } from '../reader.ts';
import type { Inline } from '../tree.ts';
import { decodeAddress, decodeTitle } from './address.ts';
import { InlineRun } from './inline-run.ts';
import { readInline } from './read-inlines.ts';

const PARTS = byNodeType<'bracket' | 'url' | 'title' | 'label'>({
  LinkMark: 'bracket',
  URL: 'url',
  LinkTitle: 'title',
  LinkLabel: 'label',
});

interface Parts {
  readonly children: Inline[];
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly target: Definition | null;
}

/** `[text](url "title")`, `[text][label]`, `[label][]` and `[label]`. */
export function readLink(reader: Reader, run: InlineRun): void {
  const { from: start, to: end } = reader.cursor;
  if (reader.inlineDepth >= DEEPEST_INLINE) {
    run.textTo(end);
    return;
  }
  const { insideLink } = reader;
  reader.insideLink = true;
  const parts = readParts(reader);
  reader.insideLink = insideLink;
  if (parts.target === null || insideLink) appendUnresolved(reader, run, parts, end);
  else {
    run.push({ type: 'link', ...parts.target, position: { start, end }, children: parts.children });
  }
}

/** `![alternative](url)` and its forms by reference. */
export function readImage(reader: Reader, run: InlineRun): void {
  const { from: start, to: end } = reader.cursor;
  if (reader.inlineDepth >= DEEPEST_INLINE) {
    run.textTo(end);
    return;
  }
  const { children, target } = readParts(reader);
  if (target === null) {
    run.textTo(end);
    return;
  }
  const alternative = toPlainText(children);
  run.push({ type: 'image', position: { start, end }, url: target.url, alternative });
}

function readParts(reader: Reader): Parts {
  const { text, cursor, definitions } = reader;
  const end = cursor.to;
  cursor.firstChild();
  const contentStart = cursor.to;
  const run = new InlineRun(reader, contentStart, end, { keepsFirstSpace: true });
  reader.inlineDepth++;
  while (cursor.nextSibling() && PARTS[cursor.type.id] !== 'bracket') readInline(reader, run);
  reader.inlineDepth--;
  const contentEnd = cursor.from;
  run.textTo(contentEnd);

  let label = text.slice(contentStart, contentEnd);
  let url = '';
  let title: string | null = null;
  while (cursor.nextSibling()) {
    const part = PARTS[cursor.type.id];
    const source = text.slice(cursor.from, cursor.to);
    if (part === 'url') url = decodeAddress(source);
    else if (part === 'title') title = decodeTitle(source);
    else if (part === 'label' && source !== '[]') label = source.slice(1, -1);
  }
  cursor.parent();
  const isInline = text.charAt(contentEnd + 1) === '(' && end > contentEnd + 1;
  const target = isInline ? { url, title } : (definitions.get(normalizeLabel(label)) ?? null);
  return { children: run.finish(), contentStart, contentEnd, target };
}

/** Brackets that refer to nothing are just brackets. */
function appendUnresolved(reader: Reader, run: InlineRun, parts: Parts, end: number): void {
  run.textTo(parts.contentStart);
  for (const inline of parts.children) {
    if (inline.type === 'text' && !inline.value.endsWith('\n')) {
      run.append(inline.value, inline.position.start, inline.position.end);
    } else run.push(inline);
  }
  run.skipTo(parts.contentEnd);
  run.append(reader.text.slice(parts.contentEnd, end), parts.contentEnd, end);
}
