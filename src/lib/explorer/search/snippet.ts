import type { TitleRange } from '#lib/search';

/** A line shows about this much; what was found further on would be cut off. */
const IN_SIGHT = 44;
/** So much before what was found tells what it is about. */
const LEAD = 24;

/** A text from a little before what was found in it, with its ranges moved along. */
export function cutSnippet(text: string, ranges: readonly TitleRange[]) {
  const [found] = ranges;
  if (found === undefined || found[1] <= IN_SIGHT) return { text, ranges };
  const space = text.indexOf(' ', Math.max(0, found[0] - LEAD));
  const from = space < 0 || space >= found[0] ? found[0] : space + 1;
  const start = '…';
  const move = (at: number) => at - from + start.length;
  return {
    text: start + text.slice(from),
    ranges: ranges.map(([first, last]): TitleRange => [move(first), move(last)]),
  };
}
