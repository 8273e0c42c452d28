import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFlight } from './glide.ts';

const window = { width: 1000, height: 600 };
const view = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: 0.05, max: 3, noNaN: true }),
});

describe('a flight from view to view', () => {
  test('starts where it is and ends exactly where it was sent', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        const flight = planFlight(from, to, window);
        expect(flight(0).zoom).toBeCloseTo(from.zoom, 6);
        expect(flight(0).x).toBeCloseTo(from.x, 3);
        expect(flight(1)).toEqual(to);
      }),
    );
  });

  test('zooms out on the way between places that lie far apart', () => {
    const flight = planFlight({ x: 0, y: 0, zoom: 1 }, { x: -8000, y: 0, zoom: 1 }, window);
    expect(flight(0.5).zoom).toBeLessThan(0.5);
  });
});
