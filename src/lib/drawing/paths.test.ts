import { describe, expect, test } from 'vitest';
import { roundedPath } from './paths.ts';

describe('lines between cards', () => {
  test('run from the first point to the last', () => {
    const path = roundedPath([
      { x: 0, y: 0 },
      { x: 0, y: 50 },
      { x: 80, y: 50 },
    ]);
    expect(path).toMatch(/^M0,0/u);
    expect(path).toMatch(/L80,50$/u);
  });

  test('round their corners no wider than half the shorter leg', () => {
    const path = roundedPath([
      { x: 0, y: 0 },
      { x: 0, y: 4 },
      { x: 80, y: 4 },
    ]);
    expect(path).toContain('A2,2');
  });

  test('are nothing for no points', () => {
    expect(roundedPath([])).toBe('');
  });
});
