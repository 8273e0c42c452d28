import { describe, expect, test } from 'vitest';
import { writeSteps } from './look.ts';

describe('the places of a card on a way', () => {
  test('are told in short', () => {
    expect(writeSteps([])).toBe('');
    expect(writeSteps([4])).toBe('4');
    expect(writeSteps([4, 3])).toBe('3–4');
    expect(writeSteps([3, 7, 8])).toBe('3, 7–8');
    expect(writeSteps([1, 3, 5, 7, 9])).toBe('1…9');
  });
});
