import { describe, expect, it } from 'vitest';
import { problems, read } from '../../../tests/fixtures/sketch.ts';
import { readRoadmap } from './index.ts';

function documentWith(...lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n# T\n\n- HTML\n`;
}

function messages(text: string): readonly string[] {
  return readRoadmap(text, { id: 't' }).diagnostics.map(({ message }) => message);
}

describe('front matter that cannot be read', () => {
  const text = documentWith('title: Tea', 'tags: [a, b', 'hours: 3');

  it('is reported where it breaks, in the lines of the file', () => {
    expect(problems(documentWith('title: Tea', 'hours: 1', '  more: 2'))).toEqual([
      '3:8 warning front-matter',
    ]);
    const [message] = messages(text);
    expect(message).toMatch(
      /^The front matter cannot be read \(.*\); write each line as “name: value”\.$/,
    );
    expect(message).not.toMatch(/at line|column/);
  });

  it('is kept as a note', () => {
    expect(read(text).notes).toMatchObject([
      { text: 'title: Tea\ntags: [a, b\nhours: 3', source: { line: 2 } },
    ]);
  });
});

describe('front matter that means nothing here', () => {
  it('is reported with its value, whatever kind of value it has', () => {
    const text = documentWith('tags: [web, data]', 'author:', '  name: Ada', '"colour": blue');
    expect(problems(text)).toEqual([
      '2:1 info front-matter-key',
      '3:1 info front-matter-key',
      '5:1 info front-matter-key',
    ]);
    expect(messages(text).map((message) => message.slice(0, message.indexOf('”') + 1))).toEqual([
      '“tags: [web, data]”',
      '“author: name: Ada”',
      '“colour: blue”',
    ]);
  });

  it('is a note where it is too long for a message', () => {
    const words = 'word '.repeat(100).trim();
    expect(read(documentWith(`about: ${words}`)).notes).toMatchObject([
      { text: `about: ${words}` },
    ]);
  });
});

describe('the day of the last change', () => {
  it.each(['2026-13-99', '2026-02-29', '2026-11-31', '2026-00', '20.11.2026', '11/20/2026', '26'])(
    'is reported where there is no such day: %s',
    (day) => {
      expect(problems(documentWith(`updated: ${day}`))).toEqual(['2:1 warning front-matter-value']);
      expect(messages(documentWith(`updated: ${day}`))[0]).toBe(
        `“updated: ${day}” in the front matter cannot be used; make it a date such as 2026-11-20.`,
      );
    },
  );

  it.each(['2026-11-20', '2024-02-29', '2026-11', '2026', '2026-11-20T10:00:00Z', 'spring 2026'])(
    'may be written as %s',
    (day) => {
      expect(problems(documentWith(`updated: ${day}`))).toEqual([]);
      expect(read(documentWith(`updated: ${day}`)).updated).toBe(day);
    },
  );
});
