import { expect, it } from 'vitest';
import { addRecentPick, readRecentPicks, type PickStorage } from './recent-picks.ts';

function keepIn(kept: Map<string, string>): () => PickStorage {
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  });
}

const pick = (id: string) => ({ roadmap: 'pyarch', id });

it('remembers the last six picks, the latest first and each once', () => {
  const storage = keepIn(new Map());
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'c']) addRecentPick(storage, pick(id));
  expect(readRecentPicks(storage).map(({ id }) => id)).toEqual(['c', 'g', 'f', 'e', 'd', 'b']);
});

it.each(['', 'null', '{}', '7', '[1, null, {"id": 3}]', '[{"roadmap":"pyarch"}]'])(
  'starts anew where storage holds %j',
  (text) => {
    const storage = keepIn(new Map([['waymark:recent:v1', text]]));
    expect(readRecentPicks(storage)).toEqual([]);
    expect(addRecentPick(storage, pick('a'))).toEqual([pick('a')]);
    expect(readRecentPicks(storage)).toEqual([pick('a')]);
  },
);

it('does without storage that is forbidden or full', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(readRecentPicks(forbidden)).toEqual([]);
  expect(addRecentPick(forbidden, pick('a'))).toEqual([pick('a')]);
  const full = () => ({
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(addRecentPick(full, pick('a'))).toEqual([pick('a')]);
});
