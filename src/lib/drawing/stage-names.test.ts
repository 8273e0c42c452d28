import { describe, expect, test } from 'vitest';
import { setName } from './stage-names.ts';

const stage = { id: 'stage', title: 'Authentication and authorisation', ordinal: '5' };
const options = { sizes: [16, 11], numberSize: 15, maxLines: 2 } as const;

describe('the name of a stage', () => {
  test('is as large as leaves it whole', () => {
    const large = setName(stage, { ...options, width: 200 });
    expect(large).toMatchObject({ size: 16, isWhole: true });
    const small = setName(stage, { ...options, width: 120 });
    expect(small).toMatchObject({ size: 11, isWhole: true });
    expect(small.lines.map(({ text }) => text)).toEqual(['Authentication', 'and authorisation']);
  });

  test('leaves its number alone rather than split a word', () => {
    const { lines, number } = setName(stage, { ...options, width: 60 });
    expect(lines).toEqual([]);
    expect(number).not.toBeNull();
  });

  test('is cut between words where that is allowed', () => {
    const { lines } = setName(stage, { ...options, width: 120, maxLines: 1, mayCut: true });
    expect(lines.map(({ text }) => text)).toEqual(['Authentication…']);
  });
});
