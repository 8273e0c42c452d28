import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, toPlainText, type Block, type Inline, type SyntaxTree } from '#lib/markdown';
import { anyCharacter } from '../../../tests/fixtures/any-text.ts';
import { roadmapMarkdown } from '../../../tests/fixtures/generate.ts';
import { knownRoadmap } from '../../../tests/fixtures/known-roadmap.ts';
import { readRoadmap, writeRoadmap, type Roadmap } from './index.ts';

/** Enough to find what breaks in a day of commits; a run alone takes a second or two. */
const RUNS = 150;
/** Milliseconds that a busy machine may take for it. */
const PATIENCE = { timeout: 60_000 };

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Pieces that mean something to Markdown or to this room, in any order. */
const PIECES = [
  ...[
    '# ',
    '\n# ',
    '\n## ',
    '\n### ',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n\n',
    '\n',
    ' ',
    '  \n',
    '\n> ',
    '- [ ] ',
    '- [x] ',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '```\n',
    '[',
    '](http://a.b/',
    ')',
    '](#a)',
    '![',
    '](javascript:x)',
    'www.x.org',
    'a@b.cc',
  ],
  ...[
    'https://q.r/s',
    '(',
    '\\',
    '\n| a | b |\n|---|---|\n',
    '| c ',
    '|\n',
    '&amp;',
    '---\n',
    '<br>',
    '<details><summary>',
    '</details>',
  ],
  ...[
    'Requires: ',
    'Time: ',
    '2 weeks',
    'Choose one',
    ' or ',
    ' and ',
    ', ',
    ': ',
    ' — ',
    '🚀',
    '1️⃣',
    '🔟 ',
    '(optional)',
    ' (recommended)',
  ],
  ...[
    'Phase 3: ',
    '1. ',
    'a',
    'b',
    'A b',
    'Notes',
    'Kind: ',
    'group',
    'Alternatives: ',
    '#a',
    '.',
    ':',
    'é',
    '数',
    '\u200b',
    '\u2028',
    '\ud83d',
  ],
  ...[
    '\t',
    '\r\n',
    '0',
    'ORM (Object Relational Mapping)',
    'Projects',
    'Also called: ',
    'Resources',
    'c#',
    'c++',
    '.net',
    '\ntitle: x\n',
  ],
  ...[
    'Step 4: ',
    'Optional: ',
    'MUST KNOW: ',
    'Prerequisites',
    '\n  Requires: ',
    '  \n  Time: ',
    ' & ',
    ' + ',
    ' vs ',
    '/',
    '[^n]',
    '\n\n[^n]: ',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: anyCharacter, maxLength: 80 }),
  roadmapMarkdown,
);

/** A roadmap without the places things stand at. */
function withoutPlaces(roadmap: Roadmap): unknown {
  const places = new Set(['source', 'statement', 'orderSource']);
  return JSON.parse(
    JSON.stringify(roadmap, (key, value: unknown) =>
      places.has(key) && typeof value === 'object' ? undefined : value,
    ),
  );
}

describe('any text at all', PATIENCE, () => {
  it('becomes a roadmap whose parts fit together', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { roadmap, diagnostics, tree } = readRoadmap(text, { id: 'any' });
        const seen = new Set<string>();
        for (const node of roadmap.nodes) {
          expect(node.id).toMatch(ID);
          expect(seen).not.toContain(node.id);
          if (node.parent !== null) expect(seen).toContain(node.parent);
          expect(node.title).not.toBe('');
          expect(node.title).toBe(node.title.trim());
          expect(node.position).toBe(seen.size);
          const quoted = node.source.quote.replace(/^…|…$/g, '');
          expect(lineAt(tree, node.source.line)).toContain(quoted);
          seen.add(node.id);
        }
        for (const { members, recommended } of roadmap.choices) {
          expect(new Set(members).size).toBeGreaterThan(1);
          for (const member of members) expect(seen).toContain(member);
          if (recommended !== null) expect(members).toContain(recommended);
        }
        const choices = new Map(roadmap.choices.map((choice) => [choice.id, choice]));
        for (const { source, target, choice } of roadmap.prerequisites) {
          expect(seen).toContain(source);
          expect(seen).toContain(target);
          expect(source).not.toBe(target);
          if (choice !== null) expect(choices.get(choice)?.members).toContain(source);
        }
        for (const { target, names, nodes } of roadmap.unresolved) {
          expect(seen).toContain(target);
          expect(new Set(names).size).toBeGreaterThan(0);
          for (const node of nodes) expect(seen).toContain(node);
        }
        for (const { url } of linksOf(roadmap)) expect(url).toMatch(/^(?:https?:\/\/|mailto:)/i);
        const lines = diagnostics.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((one, other) => one - other));
        for (const { message } of diagnostics) expect(message).toMatch(/[;,:].*\.$/);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same with a mark at its beginning, other line ends, or no line end at its end', () => {
    fc.assert(
      fc.property(roadmapMarkdown, (text) => {
        const { roadmap } = readRoadmap(text, { id: 'any' });
        const other = `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`;
        expect(readRoadmap(other, { id: 'any' }).roadmap).toEqual(roadmap);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same roadmap when it is written and read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { roadmap } = readRoadmap(text, { id: 'any' });
        const again = readRoadmap(writeRoadmap(roadmap), { id: 'any' });
        expect(withoutPlaces(again.roadmap)).toEqual(withoutPlaces(roadmap));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the five documents', () => {
  it.each(['000', '001', '002', '003', '004'])(
    '%s is the same when written and read again',
    (name) => {
      const url = new URL(`../../../tests/fixtures/seeds/${name}.md`, import.meta.url);
      const { roadmap } = readRoadmap(readFileSync(url, 'utf8'), { id: name });
      const again = readRoadmap(writeRoadmap(roadmap), { id: name });
      expect(withoutPlaces(again.roadmap)).toEqual(withoutPlaces(roadmap));
    },
  );
});

/** Words that became a mark, a kind or a number instead of text. */
const MARKS = new Set(
  (
    'requires prerequisites after needs built with and time importance kind number done alternatives choose one ' +
    'also called resources optional recommended very important must know hours notes topic group project why ' +
    'week weeks tech stack anything yes none master code the start here ' +
    'step day module topics'
  ).split(' '),
);

describe('nothing is lost', PATIENCE, () => {
  it('finds every word of a heading, an item or a cell in the roadmap or in a message', () => {
    fc.assert(
      fc.property(roadmapMarkdown, (text) => {
        const { roadmap, diagnostics, tree } = readRoadmap(text, { id: 'any' });
        const kept = keptWords(
          roadmap,
          diagnostics.map(({ message }) => message),
        );
        for (const words of titleWords(tree.blocks)) {
          for (const word of words.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
            if (!MARKS.has(word)) expect(kept, `“${word}” of “${words}”`).toContain(word);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('finds every topic, its number, its marks and its edges where they are known', () => {
    fc.assert(
      fc.property(knownRoadmap, ({ text, topics }) => {
        const { roadmap, diagnostics } = readRoadmap(text, { id: 'known' });
        const [group, ...nodes] = roadmap.nodes;
        const titles = new Map(roadmap.nodes.map(({ id, title }) => [id, title]));
        expect(group?.title).toBe('Group');
        expect(diagnostics).toEqual([]);
        expect(
          nodes.map(({ id, title, ordinal, importance, hours, summary }) => {
            const requires = roadmap.prerequisites
              .filter(({ target }) => target === id)
              .map(({ source }) => titles.get(source));
            return { title, ordinal, importance, hours, summary, requires: requires.sort() };
          }),
        ).toEqual(topics.map((topic) => ({ ...topic, requires: [...topic.requires].sort() })));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every link once', () => {
    fc.assert(
      fc.property(roadmapMarkdown, (text) => {
        const { roadmap, tree } = readRoadmap(text, { id: 'any' });
        const kept = linksOf(roadmap).map(({ url }) => url);
        expect(kept.sort()).toEqual([...webAddresses(tree)].sort());
      }),
      { numRuns: RUNS },
    );
  });
});

describe('ids', PATIENCE, () => {
  it('stay the same when the divisions of a document are moved about', () => {
    const division = fc.record({
      title: fc.constantFrom('Web', 'Data', 'Tools', 'Work'),
      topics: fc.uniqueArray(fc.constantFrom('SQL', 'HTTP', 'Web', 'Git', 'Data (SQL)'), {
        minLength: 1,
      }),
    });
    const divisions = fc.uniqueArray(division, { minLength: 2, selector: ({ title }) => title });
    fc.assert(
      fc.property(divisions, (before) => {
        expect(idsByPath([...before].reverse())).toEqual(idsByPath(before));
      }),
    );
  });
});

function idsByPath(
  divisions: readonly { readonly title: string; readonly topics: readonly string[] }[],
): ReadonlyMap<string, string> {
  const text = divisions.map(({ title, topics }) => `## ${title}\n\n- ${topics.join('\n- ')}\n`);
  const { nodes } = readRoadmap(`# Moved\n\n${text.join('\n')}`, { id: 'moved' }).roadmap;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return new Map(
    nodes
      .map(({ id, title, parent }): [string, string] => {
        return [`${byId.get(parent ?? '')?.title ?? ''}/${title}`, id];
      })
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function linksOf(roadmap: Roadmap) {
  return [...roadmap.nodes.flatMap(({ resources }) => resources), ...roadmap.resources];
}

function keptWords(roadmap: Roadmap, messages: readonly string[]): string {
  const { title, description, nodes, choices, prerequisites, unresolved, notes } = roadmap;
  return [
    title,
    description,
    ...nodes.flatMap((node) => [node.title, node.summary, ...node.aliases]),
    ...linksOf(roadmap).map((link) => link.title),
    ...choices.map(({ source }) => source.quote),
    ...prerequisites.map(({ statement }) => statement.quote),
    ...unresolved.flatMap(({ names, statement }) => [...names, statement.quote]),
    ...notes.map(({ text }) => text),
    ...messages,
  ]
    .join('\n')
    .toLowerCase();
}

/** The plain text of headings, items and cells, without links to places in the document. */
function* titleWords(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.type === 'heading') yield plain(block.children);
    if (block.type === 'blockquote' || block.type === 'details') yield* titleWords(block.children);
    if (block.type === 'table') {
      for (const row of [block.header, ...block.rows]) {
        for (const cell of row.cells) yield plain(cell.children);
      }
    }
    if (block.type !== 'list') continue;
    for (const item of block.items) {
      for (const child of item.children) {
        if (child.type === 'paragraph') yield plain(child.children);
        else yield* titleWords([child]);
      }
    }
  }
}

function plain(inlines: readonly Inline[]): string {
  return toPlainText(
    inlines.filter((inline) => inline.type !== 'link' || !inline.url.startsWith('#')),
  );
}

/** The addresses of every link in a tree that may be followed. */
function webAddresses(tree: SyntaxTree): readonly string[] {
  const found: string[] = [];
  JSON.stringify(tree.blocks, (_, value: unknown) => {
    const link = value as { type?: unknown; url?: unknown } | null;
    const isLink =
      typeof link === 'object' && link?.type === 'link' && typeof link.url === 'string';
    if (isLink && String(link.url).startsWith('http')) found.push(String(link.url));
    return value;
  });
  return found;
}
