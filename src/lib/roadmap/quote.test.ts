import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../tests/fixtures/sketch.ts';
import { LONGEST_QUOTE, quoteLine } from './quote.ts';

describe('the quote of a line', () => {
  it('is the line itself, without the space around it', () => {
    expect(quoteLine('  - Requires: Flask  ', 3)).toBe('- Requires: Flask');
  });

  it('is the words around the column where the line is long', () => {
    const line = `  ${'before '.repeat(100)}HERE${' after'.repeat(100)}  `;
    const quote = quoteLine(line, line.indexOf('HERE') + 1);
    expect(quote).toMatch(/^….*before HERE after.*…$/);
    expect(quoteLine(line, 1)).toMatch(/^before before.*…$/);
    expect(quoteLine(line, line.length)).toMatch(/^….*after after$/);
  });

  it('is short, true to the line and whole in its letters, wherever the column is', () => {
    const unit = fc.constantFrom('a', ' ', '🚀', 'é', '\t');
    const lines = fc.string({ unit, minLength: LONGEST_QUOTE - 20, maxLength: 3 * LONGEST_QUOTE });
    fc.assert(
      fc.property(lines, fc.nat(4 * LONGEST_QUOTE), (line, column) => {
        const quote = quoteLine(line, column + 1);
        expect(quote.length).toBeLessThanOrEqual(LONGEST_QUOTE + 2);
        expect(line).toContain(quote.replace(/^…|…$/g, ''));
        expect(quote).not.toMatch(/\p{Cs}/u);
        const here = line.trimEnd().slice(column).codePointAt(0) ?? 32;
        expect(quote).toContain(String.fromCodePoint(here).trim());
      }),
    );
  });

  it('stays small for each of the many things on one line', () => {
    const { nodes } = read(`# Long\n\n<ul>${'<li>Docker</li>'.repeat(500)}</ul>\n`);
    expect(nodes).toHaveLength(500);
    for (const { source } of nodes) {
      expect(source.quote.length).toBeLessThanOrEqual(LONGEST_QUOTE + 2);
      expect(source.quote).toContain('Docker');
    }
  });
});
