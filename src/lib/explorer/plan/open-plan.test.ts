import { describe, expect, it } from 'vitest';
import { settings } from '../../../../tests/fixtures/any-plan.ts';
import { openPlan } from './open-plan.ts';

const usual = settings();
const KEPT = 'from=2026-02-02&week=600&off=sa,su';
const kept = settings({ start: '2026-02-02', pace: { minutes: 600, per: 'week' } });

describe('the plan of a page', () => {
  it('is the kept one, whatever else than a plan the address says', () => {
    for (const query of ['', 'utm_source=mail', '?ref=x'])
      expect(openPlan(query, KEPT, usual)).toMatchObject({ settings: kept, own: null });
    expect(openPlan('', null, usual)).toMatchObject({ settings: usual, own: null });
  });

  it('is the one of a link, with the kept one aside where it is another', () => {
    const link = settings({ pace: { minutes: 120, per: 'week' } });
    const goal = settings({ pace: { minutes: 600, per: 'week' }, goals: ['jwt'] });
    const goals = openPlan('goal=jwt', KEPT, usual);
    expect(goals).toEqual({ settings: goal, own: kept, isForGoals: true });
    const query = 'from=2026-01-05&week=120';
    const from = openPlan(query, KEPT, usual);
    expect(from).toEqual({ settings: link, own: kept, isForGoals: false });
    expect(openPlan(query, null, usual)).toMatchObject({ settings: link, own: null });
    expect(openPlan(`${KEPT}&utm_source=mail`, KEPT, usual).own).toBeNull();
  });
});
