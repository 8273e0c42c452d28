import { describe, expect, it } from 'vitest';
import { parseMarkdown, positionAt } from './index.ts';
import { outline } from './testing/outline.ts';

describe('front matter', () => {
  it('is cut off, and the offsets of what follows are those of the whole text', () => {
    const tree = parseMarkdown('---\ntitle: A\ntags:\n- b\n  # c\n---\n# D\n');
    expect(tree.frontMatter).toEqual({
      text: 'title: A\ntags:\n- b\n  # c\n',
      position: { start: 0, end: 32 },
    });
    expect(tree.blocks.map((block) => positionAt(tree, block.position.start))).toEqual([
      { line: 7, column: 1 },
    ]);
  });

  it.each([
    ['---\ntitle: A\n...\nb', 'title: A\n'],
    ['---  \n"a b": c\n\n# comment\nd: |\n  e\n  f\n---', null],
    ['---\n# comment\na: b\n---\nc', '# comment\na: b\n'],
    ['\ufeff---\r\na: b\r\n---\r\n', 'a: b\n'],
  ])('is a YAML mapping between its lines: %j', (text, frontMatter) => {
    expect(parseMarkdown(text).frontMatter?.text ?? null).toBe(frontMatter);
  });

  it.each([
    '---\n\n# Title\n\ntext\n\n---\n\nmore',
    '---\nJust words\n---\n',
    '---\n# Title\n---\n',
    '---\n- a\n---\n',
    '---\n---\n',
    '---\nNote: this\n\n# Title\n\n---\n',
    '---\na: b\n# never closed\n',
    'a\n---\nb: c\n---\n',
    '----\na: b\n----\n',
  ])('is not what only begins like it: %j', (text) => {
    expect(parseMarkdown(text).frontMatter).toBeNull();
  });

  it('leaves a thematic break and its heading to Markdown', () => {
    expect(outline('---\n\n# Title\n\n---\n')).toEqual(['hr', "h1('Title')", 'hr']);
  });
});
