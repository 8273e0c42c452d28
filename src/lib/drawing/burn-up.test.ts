import { describe, expect, it } from 'vitest';
import { drawBurnUp } from './burn-up.ts';

const FRAME = { left: 40, right: 440, top: 10, bottom: 210 };

describe('a burn-up chart', () => {
  const drawing = drawBurnUp(
    {
      planned: [
        { day: 100, value: 0 },
        { day: 107, value: 10 },
        { day: 128, value: 20 },
      ],
      done: [
        { day: 100, value: 0 },
        { day: 114, value: 5 },
      ],
      projected: [],
    },
    FRAME,
  );

  it('has its lines from the first day to the last, and from nothing to all', () => {
    expect(drawing.planned).toBe('M40,210L140,110L440,10');
    expect(drawing.done).toBe('M40,210L240,160');
    expect(drawing.projected).toBe('');
    expect([drawing.x(128), drawing.y(0)]).toEqual([440, 210]);
  });

  it('has ticks at whole weeks, no closer than their dates are wide', () => {
    expect(drawing.days.map(({ day }) => day)).toEqual([100, 107, 114, 121]);
    expect(drawing.values.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20]);
    expect(drawing.isMonthly).toBe(false);
  });

  it.each([200, 900, 12_000])('has the first days of months for ticks over %i days', (length) => {
    const planned = [
      { day: 20_791, value: 0 },
      { day: 20_791 + length, value: 9 },
    ];
    const { days, isMonthly } = drawBurnUp({ planned, done: [], projected: [] }, FRAME);
    expect(isMonthly).toBe(true);
    expect(days.length).toBeGreaterThan(1);
    for (const { day } of days)
      expect(new Date(day * 86_400_000).toISOString()).toMatch(/-01T00:00:00.000Z$/);
    days.slice(1).forEach(({ x }, at) => expect(x - (days[at]?.x ?? 0)).toBeGreaterThan(78));
  });

  it('has round numbers from nothing on, and all, whether that is an hour or thousands', () => {
    const numbersUpTo = (value: number) => {
      const planned = [
        { day: 0, value: 0 },
        { day: 7, value },
      ];
      const { values } = drawBurnUp({ planned, done: [], projected: [] }, FRAME);
      return values.map((each) => each.value);
    };
    expect(numbersUpTo(0)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(numbersUpTo(1.2)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]);
    expect(numbersUpTo(7)).toEqual([0, 2, 4, 6, 7]);
    expect(numbersUpTo(48.5)).toEqual([0, 10, 20, 30, 40, 48.5]);
    expect(numbersUpTo(3600)).toEqual([0, 1000, 2000, 3000, 3600]);
    // One that would stand upon all gives way.
    expect(numbersUpTo(41)).toEqual([0, 10, 20, 30, 41]);
  });

  it('keeps the plan in sight where the projected end is years ahead', () => {
    const planned = [
      { day: 0, value: 0 },
      { day: 100, value: 10 },
    ];
    const done = planned.slice(0, 1);
    const projected = [...done, { day: 600, value: 10 }];
    const chart = drawBurnUp({ planned, done, projected }, FRAME);
    expect(chart.planned).toBe('M40,210L173.3,10');
    expect(chart.projected).toBe('M40,210L440,110');
  });

  it('stands on its first day, where there is no more yet', () => {
    const point = [{ day: 100, value: 0 }];
    const { planned } = drawBurnUp({ planned: point, done: point, projected: [] }, FRAME);
    expect(planned).toBe('M40,210Z');
  });
});
