import { describe, expect, it } from 'vitest';
import { keepPlan, readKeptPlan, type PlanStorage } from './kept-plan.ts';

function makeStorage(): () => PlanStorage {
  const items = new Map<string, string>();
  return () => ({
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  });
}
const TEA = { site: '/', roadmap: 'tea' };
const forbidden = (): PlanStorage => {
  throw new DOMException('no', 'SecurityError');
};

describe('the last plan of a roadmap', () => {
  it('is there at the next visit, for each roadmap of each site its own', () => {
    const storage = makeStorage();
    expect(keepPlan(storage, TEA, 'week=60')).toBe(true);
    expect(readKeptPlan(storage, TEA)).toBe('week=60');
    expect(readKeptPlan(storage, { site: '/', roadmap: 'milk' })).toBeNull();
    expect(readKeptPlan(storage, { site: '/other/', roadmap: 'tea' })).toBeNull();
  });

  it('is none where storage is forbidden or empty', () => {
    expect(readKeptPlan(forbidden, TEA)).toBeNull();
    expect(keepPlan(forbidden, TEA, 'week=60')).toBe(false);
    expect(readKeptPlan(() => ({ getItem: () => '', setItem: () => {} }), TEA)).toBeNull();
  });
});
