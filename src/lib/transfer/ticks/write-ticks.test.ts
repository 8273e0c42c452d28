import { describe, expect, it } from 'vitest';
import { doneByAuthor, readSkillGraph } from '#lib/graph';
import { writeTicks } from '../index.ts';

/** The text once these topics, by their ids, are all that is done. */
function tick(text: string, ...done: readonly string[]): string {
  return writeTicks(text, new Set(done)).text;
}

function unwritten(text: string, ...done: readonly string[]): readonly string[] {
  return writeTicks(text, new Set(done)).unwritten;
}

describe('ticks in Markdown', () => {
  it('are set and taken away in the boxes that are there', () => {
    const text = '# Web\n\n- [ ] HTML\n- [x] CSS\n- [X] SVG\n- [ ] Fonts\n';
    expect(tick(text, 'html', 'svg')).toBe(
      '# Web\n\n- [x] HTML\n- [ ] CSS\n- [X] SVG\n- [ ] Fonts\n',
    );
  });

  it('give topics of a list a box where they are done, and no others', () => {
    expect(tick('- HTML\n- CSS\n', 'css')).toBe('- HTML\n- [x] CSS\n');
    expect(tick('1. HTML\n2) CSS\n', 'html', 'css')).toBe('1. [x] HTML\n2) [x] CSS\n');
  });

  it.each([
    [
      'other line ends',
      '- [ ] HTML\r\n  - [ ] Forms\r\n- CSS\r\n',
      '- [ ] HTML\r\n  - [x] Forms\r\n- CSS\r\n',
    ],
    ['the line ends of old machines', '- [ ] HTML\r- [ ] Forms', '- [ ] HTML\r- [x] Forms'],
    ['mixed line ends', '- a\r\n- b\n- c\r- [ ] Forms', '- a\r\n- b\n- c\r- [x] Forms'],
    ['a byte order mark', '\ufeff- [ ] Forms\n', '\ufeff- [x] Forms\n'],
    ['space at the ends of lines', '- [ ] Forms  \n\n\n- b\t\n  ', '- [x] Forms  \n\n\n- b\t\n  '],
    ['tabs', '-\ta\n\t-\t[ ]\tForms\n', '-\ta\n\t-\t[x]\tForms\n'],
    ['nested numbers', '1. a\n   1. [ ] Forms\n   2. b\n', '1. a\n   1. [x] Forms\n   2. b\n'],
    ['quotes', '## Web\n\n> - [ ] Forms\n> - b\n', '## Web\n\n> - [x] Forms\n> - b\n'],
    ['lists in one line', '- - [ ] Forms\n', '- - [x] Forms\n'],
    ['a marker alone in its line', '- a\n-\n  [ ] Forms\n', '- a\n-\n  [x] Forms\n'],
    ['links', '- [ ] [Forms](https://example.org)\n', '- [x] [Forms](https://example.org)\n'],
    ['no last line end', '- [ ] Forms', '- [x] Forms'],
  ])('leave %s as they are', (_, text, expected) => {
    expect(tick(text, 'forms')).toBe(expected);
  });

  it('leave alone what only looks like a box', () => {
    const text =
      '---\ntitle: "[ ] Web"\n---\n\n```\n- [ ] Forms\n```\n\n    - [ ] Forms\n\n`[ ]` [ ]\n\n- [ ] Forms [ ] `[ ]`\n';
    expect(tick(text, 'forms')).toBe(text.replace('- [ ] Forms [ ]', '- [x] Forms [ ]'));
  });

  it('say of headings, rows of tables and HTML that they have no box, and leave them alone', () => {
    const text =
      '# Web\n\n## HTML\n\n## More\n\n| Topic | Done |\n|---|---|\n| CSS | no |\n\n<ul><li><input type="checkbox"> SVG</li><li>Fonts</li></ul>\n';
    const done = ['html', 'css', 'svg', 'fonts'];
    expect(tick(text, ...done)).toBe(text);
    expect(unwritten(text, ...done)).toEqual(done);
    expect(unwritten(text)).toEqual([]);
  });

  it('say what is done and not in the text at all', () => {
    expect(unwritten('- HTML\n', 'html', 'gopher')).toEqual(['gopher']);
  });

  it('give what holds others the box that it has, and none that it has not', () => {
    const text = '## Web\n\n- [ ] Pages\n  - [ ] HTML\n  - CSS\n- Sites\n  - [ ] HTTP\n';
    const all = ['web', 'pages', 'html', 'css', 'sites', 'http'];
    expect(tick(text, ...all)).toBe(
      '## Web\n\n- [x] Pages\n  - [x] HTML\n  - CSS\n- Sites\n  - [x] HTTP\n',
    );
    expect(unwritten(text, ...all)).toEqual([]);
  });

  it('are spelled out where the tick of what holds a topic would say otherwise', () => {
    const text = '- [x] Pages\n  - HTML\n  - CSS\n';
    expect(tick(text, 'html')).toBe('- [ ] Pages\n  - [x] HTML\n  - CSS\n');
    // Skipped, so that the rest is done without it.
    expect(tick(text, 'pages', 'html')).toBe('- [x] Pages\n  - HTML\n  - [ ] CSS\n');
  });

  it('are not added where the author said it in another way', () => {
    const text = '- [x] Pages\n  - HTML\n- [ ] Sites\n  - [x] HTTP\n';
    const { graph } = readSkillGraph(text, { id: 'web' }, null);
    expect(writeTicks(text, doneByAuthor(graph)).text).toBe(text);
  });

  it.each([
    // With a box for Pages, the link beside it would be what Web is learnt from, and no topic.
    ['- Web\n  - Pages\n  - [Forms](https://example.org)\n', 'pages'],
    // With a box before it, the heading would be words.
    ['- # Pages\n', 'pages'],
  ])('are left out where a box would change what the text says: %j', (text, id) => {
    expect(readSkillGraph(text, { id: 'web' }, null).graph.node.has(id)).toBe(true);
    expect(tick(text, id)).toBe(text);
    expect(unwritten(text, id)).toEqual([id]);
  });

  it('are written beside those that are left out', () => {
    const text = '- # Pages\n- HTML\n- ## Sites\n- [ ] HTTP\n- CSS\n';
    const done = ['pages', 'html', 'sites', 'http', 'css'];
    expect(tick(text, ...done)).toBe('- # Pages\n- [x] HTML\n- ## Sites\n- [x] HTTP\n- [x] CSS\n');
    expect(unwritten(text, ...done)).toEqual(['pages', 'sites']);
  });

  it('are written into a damaged text as it was given, which says so', () => {
    const text = '## ðŸš€ Web\n\n- [ ] DonnÃ©es â€“ HTML\n- Forms â†’ fields\n';
    const { graph } = readSkillGraph(text, { id: 'web' }, null);
    const done = graph.roadmap.nodes.map(({ id }) => id);
    const written = writeTicks(text, new Set(done));
    expect(written).toEqual({
      text: '## ðŸš€ Web\n\n- [x] DonnÃ©es â€“ HTML\n- [x] Forms â†’ fields\n',
      unwritten: [],
      isRepaired: true,
    });
    expect(writeTicks('- [ ] Données\n', new Set(['donnees'])).isRepaired).toBe(false);
    const marked = 'ï»¿- [ ] HTML â†’ CSS\n';
    const { graph: first } = readSkillGraph(marked, { id: 'web' }, null);
    const [id = ''] = first.roadmap.nodes.map((node) => node.id);
    expect(tick(marked, id)).toBe('ï»¿- [x] HTML â†’ CSS\n');
  });

  it('are no reason to throw, whatever the text', () => {
    for (const text of ['', '\0', '- ', '- [ ]', '- [ ] ', '[ ] a', '\ufeff', '\r', '- [x]\r\n']) {
      expect(writeTicks(text, new Set()).text).toBe(text);
    }
  });
});
