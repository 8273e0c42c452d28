import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doneByAuthor, readSkillGraph, type SkillGraph } from '#lib/graph';
import { roadmapMarkdown } from '../../../../tests/fixtures/generate.ts';
import { writeTicks } from '../index.ts';

const DOCUMENTS = ['roadmaps', 'tests/fixtures/seeds'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name): [name: string, text: string] => {
      return [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')];
    }),
);
/** Milliseconds that a busy machine may take for it. */
const PATIENCE = { timeout: 60_000 };

/** Lines in which boxes stand, seem to stand, or could stand. */
const LINES = [
  ...['# Web', '## Pages', '### Forms', '', '', '---', '> ', '```', '~~~', '<!-- a -->'],
  ...[
    '- HTML',
    '- [ ] CSS',
    '- [x] SVG',
    '* [X] Fonts',
    '+ Images',
    '-',
    '- [ ]',
    '- [ ] ',
    '- []',
  ],
  ...[
    '  - Tags',
    '  - [ ] Lists',
    '  - [x] Links',
    '    - [ ] Rules',
    '\t- [x] Units',
    '     - Colour',
  ],
  ...['1. HTTP', '2. [ ] TLS', '3) [x] DNS', '   1. [ ] Names', '10. Cookies', '- 1. [ ] Caches'],
  ...[
    '> - [ ] Quoted',
    '> - Said',
    '> > 1. [x] Twice',
    '- > [ ] Inside',
    '- - [ ] Double',
    '-\t[ ]\tTab',
  ],
  ...[
    '- # Heading',
    '- **Bold**: words',
    '- **Label:**',
    '- [Docs](https://example.org)',
    '- `[ ]`',
  ],
  ...['  - [Guide](https://example.org/a)', '- [ ] [Book](https://example.org/b)', '- [x](#html)'],
  ...[
    '| Topic | Done |',
    '|---|---|',
    '| Redis | x |',
    '| Kafka | no |',
    'Choose one:',
    '**Basics**',
  ],
  ...[
    '<ul><li><input type="checkbox" checked> Raw</li><li>Plain</li></ul>',
    'Requires: HTML',
    'Done: no',
  ],
  ...[
    '- Flask or Django',
    '- Requires: CSS',
    'Resources:',
    '  Done: yes',
    '  words [ ] here',
    '[x]: /y',
  ],
];
const anyLines = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\r\n', '\r', '  \n')))
  .map((lines) => lines.map((line) => line.join('')).join(''));
const anyText = fc
  .tuple(fc.constantFrom('', '\ufeff', '---\ntitle: a\n---\n'), fc.oneof(anyLines, roadmapMarkdown))
  .map((parts) => parts.join(''));
/** Which of the topics are done, by their place; again from the start where there are more. */
const anyPick = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });

function graphOf(text: string): SkillGraph {
  return readSkillGraph(text, { id: 'any' }, null).graph;
}

function pick({ roadmap }: SkillGraph, picked: readonly boolean[]): ReadonlySet<string> {
  return new Set(
    roadmap.nodes.flatMap(({ id }, index) => (picked[index % picked.length] ? [id] : [])),
  );
}

/** All that is said but for ticks; a box moves what stands after it in its line. */
function withoutTicks({ roadmap }: SkillGraph): unknown {
  const aside = ['done', 'column', 'quote'];
  return JSON.parse(
    JSON.stringify(roadmap, (name, value: unknown) => (aside.includes(name) ? undefined : value)),
  );
}

const BOX = /^\[[ xX]\][ \t]/;
const AFTER_MARKER = /(?:[-+*]|\d{1,9}[.)])[ \t]+$/;

/** Where the second text differs from the first by more than ticks, and boxes added after markers of lists. */
function findOtherChange(before: string, after: string): string | null {
  let from = 0;
  let at = 0;
  while (from < before.length || at < after.length) {
    const isAdded = BOX.test(after.slice(at, at + 4)) && !BOX.test(before.slice(from, from + 4));
    if (isAdded && after[at + 3] === ' ' && AFTER_MARKER.test(after.slice(0, at))) {
      at += 4;
      continue;
    }
    const isTick =
      BOX.test(before.slice(from - 1, from + 3)) && BOX.test(after.slice(at - 1, at + 3));
    if (before[from] !== after[at] && !isTick) return `${after.slice(0, at)}⟨here⟩`;
    from++;
    at++;
  }
  return null;
}

function expectTicks(text: string, picked: readonly boolean[]): void {
  const graph = graphOf(text);
  const done = pick(graph, picked);
  const written = writeTicks(text, done);
  expect(findOtherChange(text, written.text)).toBeNull();
  const again = graphOf(written.text);
  expect(withoutTicks(again)).toEqual(withoutTicks(graph));
  const said = doneByAuthor(again);
  for (const { id, done: box } of again.roadmap.nodes) {
    const isWhole = box === null && graph.children.has(id);
    if (isWhole || written.unwritten.includes(id)) continue;
    expect([id, said.has(id)]).toEqual([id, done.has(id)]);
  }
  expect(writeTicks(written.text, done).text).toBe(written.text);
}

describe('ticks written into any text', PATIENCE, () => {
  it('change nothing but boxes, are read as they were asked for, and are written only once', () => {
    fc.assert(fc.property(anyText, anyPick, expectTicks), { numRuns: 150 });
  });

  it('change nothing at all where they are the ticks of the author', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = writeTicks(text, doneByAuthor(graphOf(text)));
        expect(written.text).toBe(text);
        expect(written.unwritten).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are all written where every topic is an item of a list with a box', () => {
    const anyList = fc
      .array(fc.tuple(fc.constantFrom('', '  '), fc.constantFrom(' ', 'x', 'X')), { minLength: 1 })
      .map((items) =>
        items.map(([indent, sign], at) => `${at ? indent : ''}- [${sign}] Topic ${at}\n`).join(''),
      );
    fc.assert(
      fc.property(anyList, anyPick, (text, picked) => {
        const graph = graphOf(text);
        const leaves = [...pick(graph, picked)].filter((id) => !graph.children.has(id));
        const parts = writeTicks(text, new Set(leaves)).unwritten;
        // What holds nothing but what is done is done, whatever its box says.
        expect(parts.filter((id) => !graph.children.has(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(DOCUMENTS)('ticks written into %s', (_, text) => {
  it('change nothing but boxes, whatever is done', PATIENCE, () => {
    fc.assert(
      fc.property(anyPick, (picked) => expectTicks(text, picked)),
      { numRuns: 4 },
    );
  });

  it('reach every topic of a list', () => {
    const graph = graphOf(text);
    const { unwritten } = writeTicks(text, pick(graph, [true]));
    for (const id of unwritten)
      expect(graph.node.get(id)?.source.quote).not.toMatch(/^(?:[-*+]|\d+[.)]) /);
  });

  it('give it back as it was where they are its own', () => {
    expect(writeTicks(text, doneByAuthor(graphOf(text))).text).toBe(text);
  });
});
