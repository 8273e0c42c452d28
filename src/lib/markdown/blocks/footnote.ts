import { isFootnote } from '../definitions.ts';
import type { Reader } from '../reader.ts';
import type { BlockRun } from './block-run.ts';

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;
const DEFINITION = /^\[([^\]]*)\]:[ \t]*/;

/** A link's definition says nothing by itself, but `[^1]: word` is a footnote that looks like one. */
export function readDefinition({ text, cursor }: Reader, run: BlockRun): void {
  const { from: start, to: end } = cursor;
  const source = text.slice(start, end);
  const match = DEFINITION.exec(source);
  if (match === null || !isFootnote(match[1] ?? '')) return;
  const middle = start + match[0].length;
  const value = text.slice(middle, end);
  const position = { start: middle, end };
  const content = { type: 'text', value, position } as const;
  run.add({
    type: 'paragraph',
    position: { start, end },
    children: [
      { type: 'text', value: match[0], position: { start, end: middle } },
      ADDRESS.test(value)
        ? { type: 'link', url: value, title: null, position, children: [content] }
        : content,
    ],
  });
}
