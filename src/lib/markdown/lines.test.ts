import { describe, expect, it } from 'vitest';
import { lineAt, parseMarkdown, positionAt } from './index.ts';

const tree = parseMarkdown('# A\r\n\r\n🧭 b\r\n');

describe('places and lines', () => {
  it('count from one, in UTF-16 units', () => {
    expect(positionAt(tree, 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt(tree, 3)).toEqual({ line: 1, column: 4 });
    expect(positionAt(tree, 4)).toEqual({ line: 2, column: 1 });
    expect(positionAt(tree, tree.text.indexOf('b'))).toEqual({ line: 3, column: 4 });
    expect(positionAt(tree, tree.text.length)).toEqual({ line: 4, column: 1 });
  });

  it('stay within the text', () => {
    expect(positionAt(tree, -1)).toEqual({ line: 1, column: 1 });
    expect(positionAt(tree, 1000)).toEqual({ line: 4, column: 1 });
  });

  it('can be quoted', () => {
    expect([0, 1, 2, 3, 4, 5].map((line) => lineAt(tree, line))).toEqual([
      '',
      '# A',
      '',
      '🧭 b',
      '',
      '',
    ]);
  });
});
