import { describe, expect, test } from 'vitest';
import { curvedPath, roundedPath } from './paths.ts';

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

  test('turn left and right as the way does, and go straight on without a corner', () => {
    const way = [
      { x: 0, y: 0 },
      { x: 40, y: 0 },
      { x: 40, y: 20 },
      { x: 60, y: 20 },
      { x: 80, y: 20 },
    ];
    expect(roundedPath(way)).toBe('M0,0L33,0A7,7,0,0,1,40,7L40,13A7,7,0,0,0,47,20L60,20L80,20');
  });

  test('bend along the way the map reads where they have no route', () => {
    const [from, to] = [
      { x: 0, y: 0 },
      { x: 10, y: 20 },
    ] as const;
    expect(curvedPath(from, to, 'down')).toBe('M0,0C0,10,10,10,10,20');
    expect(curvedPath(from, to, 'right')).toBe('M0,0C5,0,5,20,10,20');
  });

  test('are nothing for no points', () => {
    expect(roundedPath([])).toBe('');
  });
});
