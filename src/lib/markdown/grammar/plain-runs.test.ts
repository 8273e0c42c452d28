import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainRuns } from './plain-runs.ts';

const PIECES = [
  'ab',
  'a1',
  ' ',
  '  ',
  '   \n',
  '\n',
  'www.',
  'x.org',
  'http://',
  'a@b.cc',
  '_',
  '*',
  '`',
];

it('gives the tree it would give without stepping over anything', () => {
  const plain = parser.configure(GFM);
  const quick = parser.configure([...GFM, plainRuns]);
  const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 2 })));
  fc.assert(
    fc.property(text, (pieces) => {
      const source = pieces.join('');
      expect(quick.parse(source).toString()).toBe(plain.parse(source).toString());
    }),
    { numRuns: 2000 },
  );
});
