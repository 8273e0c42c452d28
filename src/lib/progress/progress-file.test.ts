import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { anyRecords } from '../../../tests/fixtures/any-records.ts';
import {
  markTopic,
  mergeRecords,
  notesIn,
  previewLoad,
  readProgressFile,
  readSent,
  recordsToSend,
  writeProgressFile,
  type LearnerRecord,
  type LearnerRecords,
  type LoadMode,
} from './index.ts';

const SAVED_AT = '2026-11-21T10:00:00.000Z';
const place = { roadmap: 'r', topic: 'git', title: 'Git' };
const GIT: LearnerRecord = { key: 'skill:git', mark: 'done', at: 5, place };
const SQL: LearnerRecord = { key: 'skill:sql', mark: 'learning', at: 5, place };
const keyed = (...records: readonly LearnerRecord[]): LearnerRecords =>
  new Map(records.map((record) => [record.key, record]));

/** Times that are as late as those of records may be, or a little earlier. */
const NEAR_THE_LAST = [Date.UTC(10_000, 0, 1) - 10, Date.UTC(9999, 0, 1) - 5];

/** Records that were written so much later. */
const moveBy = ([records, time]: readonly [LearnerRecords, number]): readonly LearnerRecord[] =>
  [...records.values()].map((record) => ({
    ...record,
    at: record.at + time,
    ...(record.decidedAt === undefined ? {} : { decidedAt: record.decidedAt + time }),
  }));

function load(records: LearnerRecords, file: LearnerRecords, mode: LoadMode): LearnerRecords {
  const { written } = previewLoad(records, [...file.values()], mode, 1);
  return mergeRecords(records.values(), written);
}

/** What the records say, without when it was said. */
const said = (records: LearnerRecords) => ({
  marks: [...records.values()]
    .flatMap((each) => {
      if ('text' in each) return [];
      if ('mark' in each) return each.mark === null ? [] : [`${each.key} ${each.mark}`];
      if ('ticked' in each) return each.ticked ? [each.key] : [];
      return each.title === null ? [] : [`${each.key} ${each.title}`];
    })
    .sort(),
  notes: notesIn(records)
    .map(({ key, text }) => `${key} ${text}`)
    .sort(),
});

describe('a progress file', () => {
  it('gives back every record that was saved, as it may leave', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const file = readProgressFile(writeProgressFile(records, SAVED_AT));
        if (typeof file === 'string') throw new Error(file);
        expect(mergeRecords(file.records, [])).toEqual(recordsToSend(records));
        expect(file).toMatchObject({ unreadable: 0, savedAt: SAVED_AT });
      }),
    );
  });

  it('is refused in one word where it is none, and never throws', () => {
    expect(readProgressFile('')).toBe('not-json');
    expect(readProgressFile('[]')).toBe('not-progress');
    expect(readProgressFile('{"format":"waymark-progress"}')).toBe('not-progress');
    fc.assert(fc.property(fc.string(), (text) => void readProgressFile(text)));
    fc.assert(fc.property(fc.json(), (text) => void readProgressFile(text)));
  });

  it('of a later version is refused, not guessed at', () => {
    const future = writeProgressFile(keyed(GIT), SAVED_AT).replace('"version":1', '"version":2');
    expect(readProgressFile(future)).toBe('from-the-future');
  });

  it('can be read again, whatever was loaded from others before it was marked and saved', () => {
    const { roadmap } = readRoadmap('# R\n\n- Git\n', { id: 'some-roadmap' });
    const graph = connect(roadmap, [], new Map([['git', ['a']]]));
    const anyFile = fc.tuple(anyRecords, fc.constantFrom(0, ...NEAR_THE_LAST)).map(moveBy);
    fc.assert(
      fc.property(anyFile, anyFile, (one, other) => {
        const here = mergeRecords(readSent(one).records, []);
        const marked = mergeRecords(here.values(), markTopic(graph, here, 'git', 'learning', 1));
        const replaced = load(here, mergeRecords(readSent(other).records, []), 'replace');
        for (const records of [marked, replaced]) {
          const file = readProgressFile(writeProgressFile(records, SAVED_AT));
          if (typeof file === 'string') throw new Error(file);
          expect(file.unreadable).toBe(0);
          expect(said(mergeRecords(file.records, []))).toEqual(said(records));
          // Here all of it is known already.
          expect(mergeRecords(records.values(), file.records)).toEqual(records);
        }
      }),
    );
  });

  it('of a time that no clock says is not read', () => {
    const at = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
    expect(readSent([{ ...GIT, at }])).toMatchObject({
      records: [{ key: GIT.key }],
      unreadable: 0,
    });
    expect(readSent([{ ...GIT, at: at + 1 }])).toEqual({ records: [], unreadable: 1 });
  });

  it('loads what is sound in it, and counts the rest', () => {
    const damaged = writeProgressFile(keyed(GIT, SQL), SAVED_AT).replace('learning', 'laerning');
    expect(readProgressFile(damaged)).toMatchObject({ records: [GIT], unreadable: 1 });
  });
});

describe('loading a file', () => {
  it('says beforehand what it would change', () => {
    const newer = { ...GIT, mark: 'todo', at: 9 } as const;
    const { changes, older, written } = previewLoad(keyed(GIT), [newer, SQL], 'merge', 1);
    expect(changes).toEqual([
      { key: 'skill:git', before: GIT, after: newer },
      { key: 'skill:sql', before: null, after: SQL },
    ]);
    expect([older, written.length]).toEqual([0, 2]);
  });

  it('leaves alone what was said later here, where it is merged', () => {
    const { changes, older } = previewLoad(
      keyed(GIT),
      [{ ...GIT, mark: 'todo', at: 4 }],
      'merge',
      1,
    );
    expect([changes, older]).toEqual([[], 1]);
  });

  it('says of a note that goes on from one here what that one said', () => {
    const [first, next] = ['note:skill:git#1', 'note:skill:git#2'];
    const old = { key: first, text: 'Commit.', replaces: [], at: 1, place };
    const gone = { ...old, text: '' };
    const after = {
      key: next,
      text: 'Commit early.',
      replaces: [{ key: first, at: 1 }],
      at: 2,
      place,
    };
    const { changes, older } = previewLoad(keyed(old), [gone, after], 'merge', 9);
    expect(changes).toEqual([{ key: next, before: old, after }]);
    expect(older).toBe(0);
    expect(previewLoad(keyed(old, after), [old], 'merge', 9)).toMatchObject({
      changes: [],
      older: 1,
    });
  });

  it('makes all as the file has it, where it replaces', () => {
    const here = keyed({ ...GIT, mark: 'skipped', at: 99 }, SQL);
    const { changes } = previewLoad(here, [GIT], 'replace', 1);
    expect(changes).toMatchObject([
      { key: 'skill:git', before: { mark: 'skipped' }, after: { mark: 'done' } },
      { key: 'skill:sql', before: { mark: 'learning' }, after: null },
    ]);
  });

  it('brings back a note of the file that was written on here and then deleted', () => {
    const [first, next] = ['note:skill:git#1', 'note:skill:git#2'];
    const file = keyed({ key: first, text: 'Commit.', replaces: [], at: 1, place });
    const gone = { key: next, text: '', replaces: [{ key: first, at: 1 }], at: 2, place };
    const after = load(keyed(gone), file, 'replace');
    expect(notesIn(after).map(({ text }) => text)).toEqual(['Commit.']);
  });

  it('does what it said, and nothing where all is the same', () => {
    fc.assert(
      fc.property(
        anyRecords,
        anyRecords,
        fc.constantFrom<LoadMode>('merge', 'replace'),
        (here, file, mode) => {
          const after = load(here, file, mode);
          expect(said(after)).toEqual(
            said(mode === 'replace' ? file : mergeRecords(here.values(), file.values())),
          );
          const again = previewLoad(after, [...file.values()], mode, 1);
          expect(again.changes).toEqual([]);
          if (mode === 'merge') expect(again.written).toEqual([]);
          // What was replaced holds against what another device still has.
          expect(said(mergeRecords(after.values(), here.values()))).toEqual(said(after));
        },
      ),
    );
  });
});
