import { tokenizeHtml } from '../html/tokenize-html.ts';
import type { Reader } from '../reader.ts';
import type { BlockRun } from './block-run.ts';

/** A block of raw HTML, as far as Markdown lets it reach; it may go on in a later block. */
export function readHtml(reader: Reader, run: BlockRun): void {
  const { from } = reader.cursor;
  const assembly = run.assemble();
  tokenizeHtml(withoutQuoteMarks(reader), from, assembly);
  assembly.endHtmlBlock();
}

/** The source, with the `>` of the quotes that the block stands in as spaces. */
function withoutQuoteMarks({ text, cursor }: Reader): string {
  const { from, to } = cursor;
  let source = '';
  let copied = from;
  if (cursor.firstChild()) {
    do {
      source += text.slice(copied, cursor.from) + ' '.repeat(cursor.to - cursor.from);
      copied = cursor.to;
    } while (cursor.nextSibling());
    cursor.parent();
  }
  return source + text.slice(copied, to);
}
