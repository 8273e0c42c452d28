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
    const long = {
      planned: [
        { day: 0, value: 0 },
        { day: 900, value: 9 },
      ],
      done: [],
      projected: [],
    };
    const { days } = drawBurnUp(long, FRAME);
    days.slice(1).forEach(({ x }, at) => expect(x - (days[at]?.x ?? 0)).toBeGreaterThan(78));
  });

  it('has round numbers from nothing to all, whether that is an hour or thousands', () => {
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
    expect(numbersUpTo(7)).toEqual([0, 2, 4, 6]);
    expect(numbersUpTo(48.5)).toEqual([0, 10, 20, 30, 40]);
    expect(numbersUpTo(3600)).toEqual([0, 1000, 2000, 3000]);
  });

  it('keeps the plan in sight where the projected end is years ahead', () => {
    const planned = [
      { day: 0, value: 0 },
      { day: 100, value: 10 },
    ];
    const done = planned.slice(0, 1);
    const projected = [...done, { day: 400, value: 10 }];
    const chart = drawBurnUp({ planned, done, projected }, FRAME);
    expect(chart.planned).toBe('M40,210L240,10');
    expect(chart.projected).toBe('M40,210L440,110');
  });

  it('stands on its first day, where there is no more yet', () => {
    const point = [{ day: 100, value: 0 }];
    const { planned } = drawBurnUp({ planned: point, done: point, projected: [] }, FRAME);
    expect(planned).toBe('M40,210Z');
  });
});
