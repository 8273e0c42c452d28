/**
 * A part of a text, in UTF-16 units, with an ellipsis at each end where something was cut off; longer by
 * those two at most. A surrogate pair is left out rather than cut in two.
 */
export function excerpt(text: string, from: number, to: number): string {
  const start = splitsPair(text, from) ? from + 1 : Math.max(0, from);
  const end = splitsPair(text, to) ? to - 1 : Math.min(text.length, to);
  const part = text.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`;
}

/** A title or an address as a message names it, which many messages may do: the first `most` units of it. */
export function shorten(text: string, most = LONGEST_NAMED): string {
  return excerpt(text, 0, most);
}

/** A title longer than this is still known by its beginning. */
const LONGEST_NAMED = 200;

function splitsPair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
