import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySettings, settings } from '../../../tests/fixtures/any-plan.ts';
import { readPlanQuery, readRanges, writePlanQuery } from './query.ts';

const USUAL = settings();
const read = (query: string) => readPlanQuery(new URLSearchParams(query), USUAL);

describe('a plan as a link', () => {
  it('reads what it writes, whatever the settings are', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (said, usual) => {
        const query = new URLSearchParams(writePlanQuery(said));
        const { pins, ...rest } = readPlanQuery(query, { ...usual, away: [], past: new Map() });
        const { pins: saidPins, ...saidRest } = said;
        const weekdaysOff = [...said.weekdaysOff].sort();
        expect(rest).toEqual({ ...saidRest, weekdaysOff });
        expect([...pins]).toEqual([...saidPins]);
      }),
    );
  });

  it('can be read by a person', () => {
    const pins = new Map([['rest-apis', '2026-01-12']]);
    const away = [{ first: '2026-12-24', last: '2026-12-31' }];
    expect(
      writePlanQuery(settings({ pins, away, deadline: '2026-03-15', goals: ['docker'] })),
    ).toBe(
      'from=2026-01-05&week=300&off=sa,su&away=2026-12-24..2026-12-31&by=2026-03-15&goal=docker&pin=rest-apis~2026-01-12',
    );
  });

  it.each([
    '',
    'from=yesterday&week=-5&by=2026-02-30&pin=x&pin=~2026-01-05&goal=&away=..',
    'week=99999&day=1e3&from=',
  ])('takes the usual for what is not sound: %s', (query) => {
    expect(read(query)).toEqual({ ...USUAL, away: [] });
  });

  it('is as usual or as said, and never throws, whatever a link holds', () => {
    const name = fc.constantFrom(
      'from',
      'week',
      'day',
      'off',
      'away',
      'by',
      'again',
      'was',
      'pick',
      'goal',
      'pin',
      'optional',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const said = readPlanQuery(new URLSearchParams(pairs), USUAL);
        expect(readPlanQuery(new URLSearchParams(writePlanQuery(said)), USUAL)).toEqual(said);
      }),
    );
  });

  it('tells equal weeks of the past together', () => {
    const past = new Map([
      ['2026-01-05', 300],
      ['2026-01-12', 300],
      ['2026-01-26', 300],
      ['2026-02-02', 240],
    ]);
    const said = settings({ replanned: '2026-02-04', replannedAt: '18:05:00', past });
    const query = writePlanQuery(said);
    expect(query).toContain(
      '&again=2026-02-04T18:05:00&was=2026-01-05~300x2,2026-01-26~300,2026-02-02~240',
    );
    expect(read(query)).toEqual(said);
    expect(read('was=2026-01-05~0,x,2026-01-05~20000,2099-12-28~5x9999').past.size).toBe(1);
  });

  it('pins to a week by any of its days', () => {
    expect([...read('pin=a~b~2026-01-15').pins]).toEqual([['a~b', '2026-01-12']]);
  });
});

it('reads holidays as people write them', () => {
  expect(readRanges('2026-05-01, 2026-12-31..2026-12-24  2026-02-30')).toEqual([
    { first: '2026-05-01', last: '2026-05-01' },
    { first: '2026-12-24', last: '2026-12-31' },
  ]);
});
