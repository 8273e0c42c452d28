import Fuse from 'fuse.js';
import { bench, describe } from 'vitest';
import { buildIndex, search, type SearchRecord } from '#lib/search';
import { EXPECTED_QUERIES } from '../fixtures/queries.ts';
import { readShippedRecords } from '../fixtures/search-records.ts';

/**
 * One round is every keystroke of ten queries, so a keystroke costs the round divided by the keystrokes in its title. The
 * alternative is Fuse as its documentation shows it, over the same records.
 */
const typed = EXPECTED_QUERIES.filter((_, place) => place % 25 === 0).flatMap(
  ({ query, roadmap }) =>
    Array.from(query, (_, end) => ({ query: query.slice(0, end + 1), roadmap })),
);
const LIMIT = 30;
/** Fuse needs seconds a round on the large index: few rounds tell enough. */
const ROUNDS = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };
const LARGE = 10_000;

const shipped = readShippedRecords();
/** The same titles with a word of their own each, as ten thousand different topics. */
const many = Array.from({ length: LARGE }, (_, place): SearchRecord => {
  const one = shipped[place % shipped.length] as SearchRecord;
  const round = Math.floor(place / shipped.length);
  return round === 0 ? one : { ...one, id: `${one.id}-${round}`, title: `${one.title} ${round}` };
});

for (const records of [shipped, many]) {
  describe(`${records.length} records, ${typed.length} keystrokes`, () => {
    const index = buildIndex(records);
    const fuse = new Fuse(records, {
      keys: ['title', 'aliases', 'summary'],
      threshold: 0.35,
      includeMatches: true,
    });
    bench(
      'waymark',
      () => {
        for (const { query, roadmap } of typed) search(index, query, { roadmap, limit: LIMIT });
      },
      ROUNDS,
    );
    bench(
      'Fuse as documented',
      () => {
        for (const { query } of typed) fuse.search(query, { limit: LIMIT });
      },
      ROUNDS,
    );
  });
}
