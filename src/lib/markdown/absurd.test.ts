import { describe, expect, it } from 'vitest';
import { parseMarkdown } from './index.ts';

const MANY = 100_000;

/** What no person writes, and what once brought some parser to its knees. */
const ABSURD: readonly (readonly [name: string, text: string])[] = [
  ['quotes', '>'.repeat(MANY)],
  ['lists', `${'- '.repeat(MANY)}a`],
  ['numbered lists', `${'1. '.repeat(MANY)}a`],
  [
    'indented lists',
    Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ],
  ['elements', '<div>'.repeat(MANY)],
  ['lists of HTML', '<ul><li>'.repeat(MANY)],
  ['tables of HTML', '<table><tr><td>'.repeat(MANY / 10)],
  ['inline elements', `a ${'<b>b'.repeat(MANY / 10)}`],
  ['line breaks in a link', `<a>${'<br>'.repeat(MANY * 3)}`],
  ['details around Markdown', '<details>\n\n- a\n\n'.repeat(MANY / 100)],
  ['closing tags', `<div>${'</div>'.repeat(MANY)}`],
  ['attributes', `<div ${'a="'.repeat(MANY)}`],
  ['brackets', `${'['.repeat(MANY)}${']'.repeat(MANY)}`],
  ['images', `${'!['.repeat(MANY / 10)}a${'](b)'.repeat(MANY / 10)}`],
  ['stars', `${'*a '.repeat(MANY / 10)}${'b* '.repeat(MANY / 10)}`],
  ['spaces in a line', `a${' '.repeat(MANY)}b`],
  ['spaces before a table', `a|b\n${' '.repeat(MANY)}x`],
  ['lines of a definition', `[a\n${'b\n'.repeat(MANY)}`],
  ['comments', `a ${'<!--'.repeat(MANY)}`],
  ['bars', '|'.repeat(MANY)],
  ['entities', `http://a.b/${'&a;'.repeat(MANY)}`],
];

describe('absurd text', () => {
  it.each(ABSURD)('is read all the same: %s', (_name, text) => {
    const tree = parseMarkdown(text);
    expect(tree.text).toBe(text);
    expect(deepest(tree)).toBeLessThan(2000);
  });
});

/** How deep a value goes, found without recursion. */
function deepest(value: object): number {
  let depth = 0;
  let level: object[] = [value];
  while (level.length > 0) {
    depth++;
    level = level.flatMap((each) =>
      Object.values(each).filter(
        (inner): inner is object => typeof inner === 'object' && inner !== null,
      ),
    );
  }
  return depth;
}
