import type { Inline } from '../tree.ts';

/** Inline content as Markdown would give it: neighbouring texts of one line are one text. */
export function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && !last.value.endsWith('\n')) {
      const position = { start: last.position.start, end: inline.position.end };
      joined[joined.length - 1] = {
        type: 'text',
        value: joinSpace(last.value, inline.value),
        position,
      };
    } else joined.push(inline);
  }
  return joined;
}

/** A tag that meant nothing leaves the space on both of its sides. */
function joinSpace(before: string, after: string): string {
  return before + (before.endsWith(' ') && after.startsWith(' ') ? after.slice(1) : after);
}
