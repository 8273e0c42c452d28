import { describe, expect, it } from 'vitest';
import { readIndex, search, writeIndex, type SearchRecord } from '#lib/search';
import { EXPECTED_QUERIES, type ExpectedQuery } from './fixtures/queries.ts';
import { readShippedRecords } from './fixtures/search-records.ts';

const FIRST = 0.95;
const IN_FIVE = 0.99;
const FIVE = 5;

const records = readShippedRecords();
const index = readIndex(writeIndex(records));

function nameOf(record: SearchRecord, kind: ExpectedQuery['kind']): string {
  const id = kind === 'a resource' ? (record.topic ?? record.id) : record.id;
  return `${record.roadmap}/${id}`;
}

/** Where the first of the expected stands, from 0; -1 where it is not among the first five. */
function placeOf({ kind, query, roadmap, expect: wanted }: ExpectedQuery): number {
  const matches = search(index, query, { roadmap, limit: FIVE });
  return matches.findIndex(({ record }) => wanted.includes(nameOf(record, kind)));
}

const places = EXPECTED_QUERIES.map((query) => ({ ...query, place: placeOf(query) }));
const share = (isGood: (place: number) => boolean) =>
  places.filter(({ place }) => isGood(place)).length / places.length;

describe('What a learner types on the shipped roadmaps', () => {
  it('expects only what is there, in at least 120 queries of which none is asked twice', () => {
    const ids = new Set(records.map(({ roadmap, id }) => `${roadmap}/${id}`));
    const unknown = EXPECTED_QUERIES.flatMap((one) => one.expect).filter((id) => !ids.has(id));
    expect(unknown).toEqual([]);
    const asked = EXPECTED_QUERIES.map(({ query, roadmap }) => `${roadmap}: ${query}`);
    expect(asked.filter((one, place) => asked.indexOf(one) !== place)).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(120);
  });

  it('finds what was meant first in 95 of 100 queries, and in the first five in 99', () => {
    const first = share((place) => place === 0);
    const inFive = share((place) => place >= 0);
    const failures = places
      .filter(({ place }) => place !== 0)
      .map(({ kind, query, roadmap, place, expect: wanted }) => {
        const stands = place < 0 ? 'not in five' : `in place ${place + 1}`;
        return `  ${kind}: "${query}" in ${roadmap ?? 'no roadmap'}: ${wanted.join(' or ')} is ${stands}`;
      });
    const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
    console.info(
      [
        `search: ${places.length} queries, first ${percent(first)}, in five ${percent(inFive)}`,
        ...failures,
      ].join('\n'),
    );
    expect(first, failures.join('\n')).toBeGreaterThanOrEqual(FIRST);
    expect(inFive, failures.join('\n')).toBeGreaterThanOrEqual(IN_FIVE);
  });

  it('finds every topic of every roadmap first by its whole title', () => {
    const lost = records
      .filter(({ kind }) => kind !== 'resource')
      .filter(({ roadmap, title }) => {
        const best = search(index, title, { roadmap, limit: 1 })[0]?.record;
        return best?.roadmap !== roadmap || best.title.toLowerCase() !== title.toLowerCase();
      });
    expect(lost.map(({ roadmap, title }) => `${roadmap}: ${title}`)).toEqual([]);
  });

  it('finds topics by some of the words where none is called all of them', () => {
    const titles = search(index, 'html css', { roadmap: null, limit: FIVE }).map(
      ({ record }) => record.title,
    );
    expect(titles.slice(0, 2).sort()).toEqual(['CSS', 'HTML']);
  });

  it('takes a typing mistake in the name of the roadmap for the name', () => {
    const find = (query: string) =>
      search(index, query, { roadmap: null, limit: FIVE }).map(({ record }) => record.title);
    expect(find('pyhton decorators')).toEqual(find('python decorators'));
    expect(find('pyhton decorators').filter((title) => title === 'Decorators')).toHaveLength(2);
  });

  it('marks what it found in a summary, whose lines stay apart', () => {
    const inSummary = records.flatMap(({ summary }) => summary.match(/\n/) ?? []);
    expect(inSummary).toEqual([]);
    const [match] = search(index, 'moment', { roadmap: null, limit: FIVE }).filter(
      ({ field }) => field === 'summary',
    );
    const marked = match?.summaryRanges.map(([from, to]) => match.record.summary.slice(from, to));
    expect(marked?.join().toLowerCase()).toMatch(/^moment/);
  });
});
