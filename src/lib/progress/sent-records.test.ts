import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, type SkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { anyRecords } from '../../../tests/fixtures/any-records.ts';
import {
  deleteNote,
  holding,
  mergeRecords,
  notesIn,
  previewLoad,
  recordsToSend,
  restore,
  writeNote,
  type LearnerRecord,
  type LearnerRecords,
} from './index.ts';

const NONE: LearnerRecords = new Map();
const GRAPH: SkillGraph = connect(
  readRoadmap('# B\n\n- Git\n', { id: 'backend' }).roadmap,
  [],
  new Map([['git', ['git']]]),
);

const merge = (a: LearnerRecords, b: LearnerRecords) => mergeRecords(a.values(), b.values());
const textsIn = (records: LearnerRecords) => notesIn(records).map(({ text }) => text);
const shownIn = (records: LearnerRecords) =>
  notesIn(records)
    .map(({ key, text }) => `${key} ${text}`)
    .sort();

function write(
  records: LearnerRecords,
  text: string,
  version: string,
  at: number,
  goesOnFrom?: string,
): LearnerRecords {
  const before = notesIn(records).find((note) => note.text === goesOnFrom) ?? null;
  return mergeRecords(
    records.values(),
    writeNote(GRAPH, records, 'git', { before, version, text }, at),
  );
}

const FIRST = write(NONE, 'First.', 'a', 1);
const THIRD = write(write(FIRST, 'Second.', 'b', 2, 'First.'), 'Third.', 'c', 3, 'Second.');

describe('what leaves the browser', () => {
  it('has no text of a note but that which holds', () => {
    const sent = JSON.stringify([...recordsToSend(THIRD)]);
    expect(sent).toContain('Third.');
    expect(sent).not.toMatch(/First|Second/);
  });

  it('brings no older version back as a second note, wherever one is left', () => {
    expect(textsIn(merge(FIRST, recordsToSend(THIRD)))).toEqual(['Third.']);
    const here = write(FIRST, 'Elsewhere.', 'd', 4, 'First.');
    expect(textsIn(merge(here, recordsToSend(THIRD)))).toEqual(['Elsewhere.', 'Third.']);
  });

  it('takes no text away from where it was written', () => {
    expect(merge(THIRD, recordsToSend(THIRD))).toEqual(THIRD);
    for (const mode of ['merge', 'replace'] as const) {
      const { written, changes, older } = previewLoad(
        THIRD,
        [...recordsToSend(THIRD).values()],
        mode,
        9,
      );
      expect([changes, older]).toEqual([[], 0]);
      const after = mergeRecords(THIRD.values(), written);
      expect([...after.values()].map((record) => 'text' in record && record.text)).toEqual([
        'First.',
        'Second.',
        'Third.',
      ]);
    }
  });

  it('lets a version hold again that the writer went back to', () => {
    const there = merge(NONE, recordsToSend(THIRD));
    const undone = mergeRecords(
      THIRD.values(),
      restore(THIRD, FIRST, [...THIRD.values()].slice(1), 9),
    );
    expect(textsIn(undone)).toEqual(['First.']);
    expect(textsIn(merge(there, recordsToSend(undone)))).toEqual(['First.']);
  });

  it('says what all records say, and changes by nothing that it is merged with', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const sent = recordsToSend(records);
        expect(holding(sent)).toEqual(holding(records));
        expect(recordsToSend(sent)).toEqual(sent);
        expect(merge(records, sent)).toEqual(records);
        expect(merge(sent, records)).toEqual(records);
      }),
    );
  });

  it('shows no note that all records would not show, whatever it is merged with, and lacks none but old ones', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, fc.array(fc.boolean()), (records, others, known) => {
        // Two records of a key and a moment are one record, or were made by no page.
        const shared = [...records.values()].filter((_, index) => known[index] === true);
        const apart = [...others.values()].map((record) => ({ ...record, at: record.at + 0.5 }));
        const there = mergeRecords<LearnerRecord>(shared, apart);
        const whole = merge(records, there);
        const sent = merge(recordsToSend(records), there);
        expect(merge(there, recordsToSend(records))).toEqual(sent);
        expect(merge(sent, recordsToSend(records))).toEqual(sent);
        expect(merge(recordsToSend(whole), whole)).toEqual(whole);
        const shown = holding(sent);
        for (const [key, record] of holding(whole)) {
          const old = !holding(records).has(key) && records.has(key) && !there.has(key);
          if (shown.has(key) || !old) expect(shown.get(key)).toEqual(record);
        }
        for (const key of shown.keys()) expect(holding(whole).has(key)).toBe(true);
      }),
    );
  });
});

/** What people do on three devices, one step after the other. */
type Step =
  | {
      readonly act: 'write' | 'go on' | 'delete' | 'undo';
      readonly on: number;
      readonly page: number;
    }
  | { readonly act: 'load'; readonly on: number; readonly from: number };

const DEVICES = 3;
const PAGES = 4;
const HISTORY_RUNS = 1000;
const anyDevice = fc.nat(DEVICES - 1);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    act: fc.constantFrom('write', 'go on', 'go on', 'go on', 'go on', 'delete', 'undo'),
    on: anyDevice,
    page: fc.nat(PAGES - 1),
  }),
  fc.record({ act: fc.constant('load'), on: anyDevice, from: anyDevice }),
);

/** Devices that exchange their records in one way or another. */
class Devices {
  readonly #send: (records: LearnerRecords) => LearnerRecords;
  readonly #records: LearnerRecords[] = Array.from({ length: DEVICES }, () => NONE);
  readonly #last: (readonly [LearnerRecords, readonly LearnerRecord[]] | null)[] = [];
  #time = 0;

  constructor(send: (records: LearnerRecords) => LearnerRecords) {
    this.#send = send;
  }

  get shown(): readonly (readonly string[])[] {
    return this.#records.map(shownIn);
  }

  take(step: Step): void {
    // So far apart that no record has to be later than it was written.
    this.#time += 100;
    const before = this.#records[step.on] ?? NONE;
    const written = this.#decide(step, before);
    this.#records[step.on] = mergeRecords(before.values(), written);
    // What is typed is written on, and not taken back by a step. Who takes back a load and loads again has only what
    // was sent.
    this.#last[step.on] = step.act === 'delete' ? [before, written] : null;
  }

  #decide(step: Step, records: LearnerRecords): readonly LearnerRecord[] {
    if (step.act === 'load') {
      const sent = [...this.#send(this.#records[step.from] ?? NONE).values()];
      return previewLoad(records, sent, 'merge', this.#time).written;
    }
    const last = this.#last[step.on] ?? null;
    if (step.act === 'undo') return last === null ? [] : restore(records, ...last, this.#time);
    const [note = null] = notesIn(records);
    if (step.act === 'delete') return note === null ? [] : deleteNote(records, note, this.#time);
    const before = step.act === 'go on' ? note : null;
    // A page goes on writing the version that it began.
    const version = `${step.on}-${before === null ? this.#time : step.page}`;
    return writeNote(GRAPH, records, 'git', { before, version, text: `${this.#time}` }, this.#time);
  }
}

it('devices that send each other only what holds show the same notes as if they sent all', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 6, maxLength: 30 }), (steps) => {
      const [all, sent] = [new Devices((records) => records), new Devices(recordsToSend)];
      for (const step of steps) {
        all.take(step);
        sent.take(step);
        expect(sent.shown).toEqual(all.shown);
      }
    }),
    { numRuns: HISTORY_RUNS },
  );
});
