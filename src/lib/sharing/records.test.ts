import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRecord } from '../../../tests/fixtures/any-records.ts';
import { decodeRecords, encodeLink, encodeRecords, type Json } from './index.ts';
import { packRecords } from './pack-records.ts';
import { unpackRecords } from './unpack-records.ts';

const PROGRESS = { name: 'progress', version: 1 };
/** Titles, the ids made of them, and what a form of references could trip over. */
const anyWords = fc.oneof(
  fc.constantFrom(
    'CI/CD & Docker',
    'ci-cd-docker',
    'topic:web/ci-cd-docker',
    '~',
    '~a',
    'İstanbul',
  ),
  fc.string(),
);
const anyField = fc.oneof(
  { weight: 4, arbitrary: anyWords },
  fc.maxSafeInteger(),
  fc.nat(9),
  fc.jsonValue({ maxDepth: 3 }),
);
const anyName = fc.constantFrom('key', 'title', 'text', 'at', '__proto__', 'toString', '');
const anyObject = fc
  .dictionary(anyName, fc.oneof(anyField, fc.dictionary(anyName, anyField)))
  .map((object) => JSON.parse(JSON.stringify(object)) as Record<string, Json>);
const anyObjects = fc.array(anyObject, { maxLength: 12 });

describe('packed records', () => {
  it('are the same when they are unpacked, whatever they say', () => {
    fc.assert(
      fc.property(anyObjects, (records) => {
        expect(unpackRecords(packRecords(records))).toEqual(records);
      }),
      { numRuns: 300 },
    );
  });

  it('are the same when they are marks', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 12 }), (records) => {
        expect(unpackRecords(packRecords(records))).toEqual(records);
      }),
    );
  });

  it('leave out what is undefined, as JSON does', () => {
    expect(unpackRecords(packRecords([{ key: 'a', decidedAt: undefined }]))).toEqual([
      { key: 'a' },
    ]);
  });

  it('keep objects inside objects, however deep', () => {
    let deep: Json = 'bottom';
    for (let depth = 0; depth < 30; depth++) deep = { [`level ${String(depth)}`]: deep };
    expect(unpackRecords(packRecords([{ deep }]))).toEqual([{ deep }]);
  });

  it('say a title once, and refer to it in the ids that are made of it', () => {
    const record = {
      key: 'topic:web/docker-compose',
      place: { roadmap: 'web', topic: 'docker-compose', title: 'Docker Compose' },
    };
    const packed = JSON.stringify(packRecords([record]));
    expect(packed.match(/compose/gi)).toHaveLength(1);
  });

  it('are not read from anything else, and nothing throws', () => {
    const shapes = fc.tuple(fc.nat(3), anyField, anyField);
    const anyPacked = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(shapes, fc.jsonValue())));
    fc.assert(
      fc.property(anyPacked, (packed) => {
        expect(() => unpackRecords(packed as Json)).not.toThrow();
      }),
    );
    const wrong: readonly Json[] = [
      null,
      'records',
      [],
      [[{ toString: '' }], [0, 0, 'no number']],
      [1],
      [1e9],
      [-1],
      [1, [['a'], 0, [1, 2]]],
      [1, [['a'], 0, [1], [1]]],
      [1, [['a'], 0, [1]], [['a'], 0, [2]]],
      [1, [['a'], 0, [1]], [['a', 'b'], 0, [2]]],
      [1, [['a'], 1, [0.5]]],
      [1, [['a'], 2, ['~a']]],
      [1, [['a'], 2, ['~']]],
      [1, [['a'], 3, ['b']]],
      [2, [['a'], 0, [1, 2], [1, -1]]],
    ];
    for (const packed of wrong) expect(unpackRecords(packed)).toBeNull();
  });

  it('are not unpacked when short ones would come to more than 4 MB', () => {
    const long = 'a'.repeat(10_000);
    const packed = [1, [['a'], 2, [long]], [['b'], 2, ['~a'.repeat(1000)]]];
    expect(unpackRecords(packed)).toBeNull();
  });
});

describe('records in links', () => {
  it('are all there again, of however many links', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 30 }), (records) => {
        const links = encodeRecords(PROGRESS, records, 300) ?? [];
        expect(links.length).toBeGreaterThan(0);
        for (const link of links) expect(link.length).toBeLessThanOrEqual(300);
        const read = links.flatMap((link) => decodeRecords(link, PROGRESS).records ?? []);
        expect(read).toEqual(records);
      }),
      { numRuns: 30 },
    );
  });

  it('are still read from the links of the first version', () => {
    const link =
      'progress1.4jr8Xm2OPQ-CMBCG_wphcLGGDwNENoKLcXNtOtT2EgnlI1iiLvx276AGTbyhyT33vNfje8a5L60vWMR4lKVZGrpCsCOQHJZKhSBXg6o06OIrknwiKESLJU3XAhoh43YYYR00cqgX7mtSWDsagxP8bhF6IxVi31bW0IYYzfIUlEdkpTdNXrndIl4DFp50C3nnzYV56iZ7C4MXkRX_Lh06qRvZO_0BV2T0_j2g6yvlzKlAQM2q1fByw3tdGZPPypzJJxUobNrOQo7bsRFCvAE';
    const inWeb = { roadmap: 'web', topic: 'ci-cd', title: 'CI/CD' };
    const inC = { roadmap: 'web', topic: 'c', title: 'C ~ C++' };
    const undone = { key: 'topic:web/c', mark: null, at: 1767600000001, decidedAt: 1767500000000 };
    expect(decodeRecords(link, PROGRESS).records).toEqual([
      { key: 'skill:ci-cd', mark: 'done', at: 1767600000000, place: inWeb },
      { ...undone, place: inC, alone: true },
      { key: 'note:web/c', text: 'K&R, chapter 1', at: 5 },
    ]);
  });

  it('are one link where that is short enough, even of no records', () => {
    expect(encodeRecords(PROGRESS, [{ key: 'a' }, { key: 'b' }], 1000)).toHaveLength(1);
    const [link = ''] = encodeRecords(PROGRESS, [], 1000) ?? [];
    expect(decodeRecords(link, PROGRESS)).toEqual({ records: [], problem: null });
  });

  it('are no link where one record alone is too long', () => {
    const note = Array.from({ length: 500 }, (_, index) => String(index * index)).join(' ');
    expect(encodeRecords(PROGRESS, [{ key: 'a' }, { key: 'note:b', text: note }], 1000)).toBeNull();
    expect(encodeRecords(PROGRESS, [{ key: 'note:b', text: note }], 1000)).toBeNull();
  });

  it('tell what is wrong with a link', () => {
    const link = encodeLink(PROGRESS, 'no records') ?? '';
    expect(decodeRecords(link, PROGRESS).problem?.code).toBe('damaged');
    expect(decodeRecords(link.slice(0, -1), PROGRESS).problem?.code).toBe('damaged');
    expect(decodeRecords('', PROGRESS).problem?.code).toBe('no-link');
  });
});
