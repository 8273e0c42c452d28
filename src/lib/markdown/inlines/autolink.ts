import type { Reader } from '../reader.ts';
import type { InlineRun } from './inline-run.ts';

const PROTOCOL = /^[a-z][a-z\d+.-]*:/i;
const MAIL = /^[^/@\s]+@[^/@\s]+$/;

/** `<https://example.org>` and `<someone@example.org>`. */
export function readAutolink({ text, cursor }: Reader, run: InlineRun): void {
  pushLink(text, run, { start: cursor.from, end: cursor.to }, cursor.from + 1, cursor.to - 1);
}

/** A bare address in the text, as GFM finds it; the text of a link is no address. */
export function readBareAddress(reader: Reader, run: InlineRun): void {
  const { text, cursor, insideLink } = reader;
  const { from: start, to: end } = cursor;
  if (insideLink) run.textTo(end);
  else pushLink(text, run, { start, end }, start, end);
}

function pushLink(
  text: string,
  run: InlineRun,
  position: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): void {
  const value = text.slice(start, end);
  run.push({
    type: 'link',
    position,
    url: withProtocol(value),
    title: null,
    children: [{ type: 'text', value, position: { start, end } }],
  });
}

/** GFM's extended autolinks: `www.` is http, a bare mail address is mailto. */
function withProtocol(address: string): string {
  if (PROTOCOL.test(address)) return address;
  return MAIL.test(address) ? `mailto:${address}` : `http://${address}`;
}
