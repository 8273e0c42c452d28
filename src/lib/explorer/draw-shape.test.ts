import { describe, expect, it } from 'vitest';
import { drawShape } from './draw-shape.ts';

describe('a shape of an icon', () => {
  it('is a path, whether it was one, a circle or a rounded rectangle', () => {
    expect(drawShape('path', { d: 'm21 21-4.3-4.3' })).toBe('m21 21-4.3-4.3');
    expect(drawShape('circle', { cx: '11', cy: '11', r: '8' })).toBe(
      'M3 11a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z',
    );
    expect(drawShape('rect', { width: '18', height: '6', x: '3', y: '4', rx: 2 })).toBe(
      'M5 4h14a2 2 0 0 1 2 2v2a2 2 0 0 1 -2 2h-14a2 2 0 0 1 -2 -2v-2a2 2 0 0 1 2 -2z',
    );
  });

  it('of any other kind stops the build instead of being left out', () => {
    expect(() => drawShape('ellipse', { rx: '2' })).toThrow('<ellipse>');
  });
});
