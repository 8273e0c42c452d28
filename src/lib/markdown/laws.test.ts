import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, positionAt, toPlainText } from './index.ts';
import type { Block, Inline, ListItem, Span, SyntaxTree, TableCell, TableRow } from './index.ts';
import { anyCharacter } from '../../../tests/fixtures/any-text.ts';

type Node = Block | Inline | ListItem | TableRow | TableCell;

const PIECES = [
  ...['# ', '## ', '\n# ', '===\n', '\n---\n', '- ', '* ', '+ ', '1. ', '7) ', '\n- ', '\n  - '],
  ...['\n    ', '\n\n', '\n', ' ', '  \n', '\\\n', '\t', '> ', '\n> ', '>> ', '- [ ] ', '- [x] '],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '``',
    '```',
    '\n```js\n',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[a]',
    '[^1]',
  ],
  ...[
    '\n[a]: http://x.y "t"\n',
    '\n[^1]: note\n',
    '<http://x.y>',
    'www.x.org',
    'a@b.cc',
    '(',
    '\\',
  ],
  ...[
    '| a | b |\n|---|---|\n',
    '|',
    '| c ',
    '\\|',
    '&amp;',
    '&#65;',
    '&nope;',
    '&',
    '\\*',
    '---\n',
  ],
  ...[
    'title: x\n',
    '<',
    '>',
    '<!--',
    '-->',
    '<?',
    '?>',
    '<![CDATA[',
    ']]>',
    '<br>',
    '<hr>',
    '<img',
  ],
  ...[' src="a" alt=b>', '<input type=checkbox checked>', '<script>', '</script>', '<style>', '"'],
  ...[
    'details',
    'summary',
    'ul',
    'ol',
    'li',
    'table',
    'thead',
    'tr',
    'td',
    'th',
    'caption',
    'h2',
    'p',
  ]
    .concat(['div', 'b', 'a', 'code', 'pre', 'blockquote', 'dl', 'dt', 'x-y'])
    .flatMap((name) => [`<${name}>`, `</${name}>`, `\n<${name}>\n`, `\n</${name}>\n`]),
  ...[
    '<a href="u">',
    '<ol start=4>',
    'word',
    'a b',
    'é',
    '🧭',
    '1️⃣',
    '\0',
    '\ufffd',
    '\ud83d',
    '\r\n',
  ],
  ...['\ufeff', '’', '‚Üí'],
];

const markdown = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 4 })),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

const anyText = fc.oneof(
  { weight: 4, arbitrary: markdown },
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: anyCharacter }),
);

function childrenOf(node: Node): readonly (readonly Node[])[] {
  switch (node.type) {
    case 'list':
      return [node.items];
    case 'table':
      return [[node.header, ...node.rows]];
    case 'tableRow':
      return [node.cells];
    case 'details':
      return [[...node.summary, ...node.children]];
    default:
      return 'children' in node ? [node.children] : [];
  }
}

/** Every node that does not lie within its parent, or begins before its elder sibling ends. */
function misplaced(tree: SyntaxTree): string[] {
  const found: string[] = [];
  const visit = (siblings: readonly Node[], parent: Span) => {
    let reached = parent.start;
    for (const node of siblings) {
      const { start, end } = node.position;
      if (start < reached || end < start || end > parent.end) {
        found.push(
          `${node.type} ${String(start)}-${String(end)} after ${String(reached)} in ${String(parent.start)}-${String(parent.end)}`,
        );
      }
      reached = end;
      for (const children of childrenOf(node)) visit(children, node.position);
    }
  };
  visit(tree.blocks, { start: 0, end: tree.text.length });
  return found;
}

describe('any text at all', () => {
  it('gives a tree whose nodes lie within their parents, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(misplaced(parseMarkdown(text))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same tree when read once more', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tree = parseMarkdown(text);
        expect(parseMarkdown(tree.text)).toEqual({ ...tree, notices: expect.anything() });
      }),
    );
  });

  it('has a place for every offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const tree = parseMarkdown(text);
        const offset = at % (tree.text.length + 1);
        const before = tree.text.slice(0, offset).split('\n');
        expect(positionAt(tree, offset)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });

  it('gives plain text without line ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of parseMarkdown(text).blocks) {
          if (block.type === 'paragraph')
            expect(toPlainText(block.children)).not.toMatch(/\n|^ | $/);
        }
      }),
    );
  });
});

describe('an edited text', () => {
  it('gives the same tree from the tree before the edit as from nothing', () => {
    const edit = fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(fc.constant(''), markdown));
    fc.assert(
      fc.property(fc.array(markdown, { minLength: 1, maxLength: 12 }), edit, (pieces, change) => {
        const before = pieces.join('\n\n');
        const [at, removed, added] = change;
        const start = at % (before.length + 1);
        const after = before.slice(0, start) + added + before.slice(start + removed);
        expect(parseMarkdown(after, parseMarkdown(before))).toEqual(parseMarkdown(after));
      }),
      { numRuns: 1000 },
    );
  });
});
