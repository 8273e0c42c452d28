import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';

describe('headings', () => {
  it('are read with any number of signs, closed or underlined', () => {
    expect(outline('# A\n###### B ##\nC\n===\nD *e*\n---')).toEqual([
      "h1('A')",
      "h6('B')",
      "h1('C')",
      "h2('D ' emphasis('e'))",
    ]);
  });

  it('may be empty', () => {
    expect(outline('#')).toEqual(['h1()']);
  });

  it('are no headings without a space or with a seventh sign', () => {
    expect(outline('#hashtag\n\n####### seven')).toEqual(["p('#hashtag')", "p('####### seven')"]);
  });
});

describe('paragraphs', () => {
  it('keep a text of its own for each line, without the indentation of lines', () => {
    expect(outline('a  b\n   c\n\nd')).toEqual(["p('a  b\\n' 'c')", "p('d')"]);
  });

  it('break hard at two spaces or a backslash', () => {
    expect(outline('a  \nb\\\nc')).toEqual(["p('a' br 'b' br 'c')"]);
  });
});

describe('lists', () => {
  it('are read with each of their signs', () => {
    expect(outline('- a\n\n* b\n\n+ c')).toEqual([
      "ul(-(p('a')))",
      "ul(-(p('b')))",
      "ul(-(p('c')))",
    ]);
  });

  it('keep the numbers the author wrote', () => {
    expect(outline('4. a\n4. b\n9) c')).toEqual(["ol(4(p('a')) 4(p('b')))", "ol(9(p('c')))"]);
  });

  it('hold children that stand after a blank line', () => {
    expect(outline('* What is:\n\n  * Internet\n  * Browser\n* How')).toEqual([
      "ul(-(p('What is:') ul(-(p('Internet')) -(p('Browser')))) -(p('How')))",
    ]);
  });

  it('know ticked and unticked boxes, but only as the first thing in an item', () => {
    expect(outline('- [ ] a\n- [x] b\n- [X] c\n- `[x]` d\n- e\n\n  [x] f')).toEqual([
      "ul(-[ ](p('a')) -[x](p('b')) -[x](p('c')) -(p(code'[x]' ' d')) -(p('e') p('[x] f')))",
    ]);
  });

  it('begin where their sign stands, however far it is indented', () => {
    expect(outline('   - a\n   - b')).toEqual(["ul(-(p('a')) -(p('b')))"]);
  });

  it('may have empty items', () => {
    expect(outline('-\n- a')).toEqual(["ul(-() -(p('a')))"]);
  });
});

describe('quotes', () => {
  it('hold any block, with the sign on each line or only on the first', () => {
    expect(outline('> # A\n> b\nc\n>\n> - d')).toEqual([
      "blockquote(h1('A') p('b\\n' 'c') ul(-(p('d'))))",
    ]);
  });
});

describe('code', () => {
  it('is kept as it stands, with the language of its fence', () => {
    expect(outline('```js x\na *b*\n\n```\n\n    <div>')).toEqual([
      'codeBlock<js>"a *b*\\n"',
      'codeBlock<>"<div>"',
    ]);
  });

  it('loses the signs and the indentation of what it stands in', () => {
    expect(outline('> 1. ~~~\n>    - [ ] no task\n>    ~~~')).toEqual([
      'blockquote(ol(1(codeBlock<>"- [ ] no task")))',
    ]);
  });
});

describe('tables', () => {
  it('give a header and rows of cells, empty ones too', () => {
    expect(outline('| A | B |\n|---|:-:|\n| **c** | |\n|| d |')).toEqual([
      "table(row(|'A' |'B') row(|strong('c') |) row(| |'d'))",
    ]);
  });

  it('may do without bars at the sides', () => {
    expect(outline('A | B\n--|--\nc | d')).toEqual(["table(row(|'A' |'B') row(|'c' |'d'))"]);
  });

  it('take an escaped bar as a bar, in code too', () => {
    expect(outline('| A |\n|---|\n| a \\| `b \\| c` |')).toEqual([
      "table(row(|'A') row(|'a | ' code'b | c'))",
    ]);
  });

  it('say which row is cut off', () => {
    expect(outline('| A | B |\n|---|---|\n| a | b |\n| 🛒 E-com')).toEqual([
      "table(row(|'A' |'B') row(|'a' |'b') cut(|'🛒 E-com'))",
    ]);
    expect(outline('| A | B |\n|---|---|\n| a | b')).toEqual([
      "table(row(|'A' |'B') cut(|'a' |'b'))",
    ]);
  });

  it('may have rows that are short', () => {
    expect(outline('| A | B |\n|---|---|\n| a |\n')).toEqual(["table(row(|'A' |'B') row(|'a'))"]);
    expect(outline('A | B\n--|--\nc\n')).toEqual(["table(row(|'A' |'B') row(|'c'))"]);
  });
});

describe('thematic breaks', () => {
  it('stand between blocks', () => {
    expect(outline('a\n\n---\n* * *\nb')).toEqual(["p('a')", 'hr', 'hr', "p('b')"]);
  });
});

describe('footnotes', () => {
  it('keep their text, even where it looks like an address', () => {
    expect(outline('a[^1]\n\n[^1]: word\n[^2]: https://x.org')).toEqual([
      "p('a[^1]')",
      "p('[^1]: ' 'word')",
      "p('[^2]: ' link<https://x.org>('https://x.org'))",
    ]);
  });
});
