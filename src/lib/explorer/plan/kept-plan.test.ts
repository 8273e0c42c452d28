import { describe, expect, it } from 'vitest';
import { keepPlan, readKeptPlan, type PlanStorage } from './kept-plan.ts';

function makeStorage(): () => PlanStorage {
  const items = new Map<string, string>();
  return () => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  });
}
const forbidden = (): PlanStorage => {
  throw new DOMException('no', 'SecurityError');
};

describe('the last plan of a roadmap', () => {
  it('is there at the next visit, for each roadmap its own', () => {
    const storage = makeStorage();
    expect(keepPlan(storage, 'tea', 'week=60')).toBe(true);
    expect(readKeptPlan(storage, 'tea')).toBe('week=60');
    expect(readKeptPlan(storage, 'milk')).toBeNull();
  });

  it('is none where storage is forbidden, empty or full of something else', () => {
    expect(readKeptPlan(forbidden, 'tea')).toBeNull();
    expect(keepPlan(forbidden, 'tea', 'week=60')).toBe(false);
    for (const stored of ['', 'x'.repeat(99_999)])
      expect(readKeptPlan(() => ({ getItem: () => stored, setItem: () => {} }), 'tea')).toBeNull();
  });
});
