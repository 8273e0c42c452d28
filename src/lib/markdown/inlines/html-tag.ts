import { DROPPED_ELEMENTS } from '../html/dropped.ts';
import { tokenizeHtml } from '../html/tokenize-html.ts';
import type { Reader } from '../reader.ts';
import type { InlineRun } from './inline-run.ts';

const OPENED_NAME = /^<([A-Za-z][\w-]*)/;

/** A tag within text: from here on the run is put together as HTML. */
export function readHtmlTag(reader: Reader, run: InlineRun): void {
  const { text, cursor } = reader;
  const { from: start, to: end } = cursor;
  const source = text.slice(start, end);
  run.skipTo(end);
  const name = OPENED_NAME.exec(source)?.[1]?.toLowerCase();
  if (name !== undefined && DROPPED_ELEMENTS.has(name)) {
    const closed = reader.closingTags.endAfter(name, end);
    if (closed !== null && closed <= run.end) run.skipTo(closed);
    return;
  }
  tokenizeHtml(source, start, run.assemble());
}
