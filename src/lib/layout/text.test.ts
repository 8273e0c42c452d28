import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText, wrapText } from './text.ts';

const options = { font: 'text', size: 13, width: 120, maxLines: 3 } as const;

describe('text is measured the same everywhere', () => {
  test('a longer text is wider', () => {
    expect(measureText('REST APIs', 'text', 13)).toBeGreaterThan(measureText('REST', 'text', 13));
  });

  test('width grows with the size', () => {
    expect(measureText('Docker', 'heading', 30)).toBeCloseTo(
      2 * measureText('Docker', 'heading', 15),
    );
  });

  test('scripts and emoji outside the table have a width', () => {
    expect(measureText('数据库', 'text', 10)).toBe(30);
    expect(measureText('🚀', 'text', 10)).toBe(10);
  });
});

describe('a title is broken into lines', () => {
  test('a short one stays on one line', () => {
    expect(wrapText('Docker', options)).toEqual(['Docker']);
  });

  test('a long one breaks between words', () => {
    expect(wrapText('Iterators and generators in Python', options)).toEqual([
      'Iterators and',
      'generators in',
      'Python',
    ]);
  });

  test('a word too wide for any line is broken inside', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft', options);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
  });

  test('a title is never broken inside a word: one too wide for any line is cut', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft of Vienna', {
      ...options,
      giants: 'cut',
    });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Donaudampf\w*…$/u);
    expect(lines[1]).toBe('of Vienna');
    for (const line of lines) expect(measureText(line, 'text', 13)).toBeLessThanOrEqual(120);
  });

  test('a script without spaces breaks between its characters', () => {
    const lines = wrapText('数据库系统基础与高级应用', { ...options, giants: 'cut' });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('数据库系统基础与高级应用');
  });

  test('what has no room ends in an ellipsis', () => {
    const lines = wrapText('one two three four five six seven eight nine ten eleven twelve', {
      ...options,
      maxLines: 2,
    });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/u);
  });

  test('an empty one is still a line', () => {
    expect(wrapText('', options)).toEqual(['']);
  });

  test('no line is wider than asked, and nothing is lost when all has room', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = wrapText(text, { ...options, maxLines: 200 });
        for (const line of lines) {
          const isOneCharacter = [...line].length <= 1;
          expect(isOneCharacter || measureText(line, 'text', 13) <= 120).toBe(true);
        }
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
