import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, type SkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { anyRecords } from '../../../tests/fixtures/any-records.ts';
import {
  addLink,
  deleteNote,
  isTicked,
  linksIn,
  linksOf,
  mergeRecords,
  notesIn,
  notesOf,
  restore,
  standAlone,
  tickResource,
  writeNote,
  type LearnerRecord,
  type LearnerRecords,
} from './index.ts';

const NONE: LearnerRecords = new Map();
const BACKEND = graphOf('backend', '# B\n\n- Git\n- Editor\n', { git: ['git'] });
const FRONTEND = graphOf('frontend', '# F\n\n- Git basics\n- Editor\n', { 'git-basics': ['git'] });

function graphOf(
  id: string,
  text: string,
  skills: Readonly<Record<string, readonly string[]>>,
): SkillGraph {
  return connect(readRoadmap(text, { id }).roadmap, [], new Map(Object.entries(skills)));
}

function put(records: LearnerRecords, written: readonly LearnerRecord[] | null): LearnerRecords {
  return mergeRecords(records.values(), written ?? []);
}

const textsOf = (graph: SkillGraph, records: LearnerRecords, id: string) =>
  notesOf(graph, records, id).map(({ text }) => text);

function write(
  records: LearnerRecords,
  text: string,
  { version = 'a', goesOnFrom = '', at = 1, id = 'git' } = {},
): LearnerRecords {
  const before = notesIn(records).find((note) => note.text === goesOnFrom) ?? null;
  return put(records, writeNote(BACKEND, records, id, { before, version, text }, at));
}

describe('a note', () => {
  it('of a skill is read in every roadmap that teaches it, any other in its own', () => {
    const records = write(write(NONE, 'Commit early.'), 'Use tabs.', { id: 'editor' });
    expect(textsOf(FRONTEND, records, 'git-basics')).toEqual(['Commit early.']);
    expect(textsOf(BACKEND, records, 'editor')).toEqual(['Use tabs.']);
    expect(textsOf(FRONTEND, records, 'editor')).toEqual([]);
  });

  it('of a topic that stands alone stays with it', () => {
    const alone = put(NONE, standAlone(BACKEND, NONE, 'git', true, 1));
    const records = write(alone, 'Only here.');
    expect(textsOf(BACKEND, records, 'git')).toEqual(['Only here.']);
    expect(textsOf(FRONTEND, records, 'git-basics')).toEqual([]);
  });

  it('is one note for as long as a page writes on it, and after another page went on', () => {
    const first = write(write(NONE, 'Com'), 'Commit.', { goesOnFrom: 'Com', at: 2 });
    expect(textsOf(BACKEND, first, 'git')).toEqual(['Commit.']);
    const next = write(first, 'Commit often.', { version: 'b', goesOnFrom: 'Commit.', at: 3 });
    expect(textsOf(BACKEND, next, 'git')).toEqual(['Commit often.']);
  });

  it('that two pages write at the same time is there twice, and neither is lost', () => {
    const before = write(NONE, 'Commit.');
    const one = write(before, 'Commit early.', { version: 'b', goesOnFrom: 'Commit.', at: 2 });
    const other = write(before, 'Commit often.', { goesOnFrom: 'Commit.', at: 3 });
    for (const both of [put(one, [...other.values()]), put(other, [...one.values()])]) {
      expect(textsOf(BACKEND, both, 'git')).toEqual(['Commit often.', 'Commit early.']);
    }
  });

  it('that was deleted is kept nowhere, and comes back whole when that is undone', () => {
    const first = write(NONE, 'Commit.');
    const before = write(first, 'Commit often.', { version: 'b', goesOnFrom: 'Commit.', at: 2 });
    const [note] = notesOf(BACKEND, before, 'git');
    const written = note ? deleteNote(before, note, 3) : [];
    const deleted = put(before, written);
    expect(JSON.stringify([...deleted])).not.toContain('Commit');
    const undone = put(deleted, restore(deleted, before, written, 4));
    expect(textsOf(BACKEND, undone, 'git')).toEqual(['Commit often.']);
  });

  it('says the same after an undo, whatever was written', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, fc.nat(9), (before, written, at) => {
        const later = [...written.values()].map((record) => ({ ...record, at: record.at + 10 }));
        const after = mergeRecords(before.values(), later);
        const undone = mergeRecords(after.values(), restore(after, before, later, at));
        const said = (records: LearnerRecords) =>
          notesIn(records)
            .map(({ key, text }) => `${key} ${text}`)
            .sort();
        expect(said(undone)).toEqual(said(before));
      }),
    );
  });
});

describe('a link of one’s own', () => {
  const add = (url: string, title = '') => addLink(BACKEND, NONE, 'git', { url, title }, 1);

  it('is found in every roadmap that teaches the skill, and can be taken away', () => {
    const records = put(NONE, add('https://git-scm.com/book', 'The book'));
    const [link] = linksOf(FRONTEND, records, 'git-basics');
    expect(link).toMatchObject({ url: 'https://git-scm.com/book', title: 'The book' });
    const undone = put(records, restore(records, NONE, [...records.values()], 2));
    expect(linksIn(undone)).toEqual([]);
  });

  it('may be typed without https and without a title', () => {
    const records = put(NONE, add(' www.example.com/a/ '));
    expect(linksIn(records)).toMatchObject([
      { url: 'https://www.example.com/a/', title: 'example.com/a' },
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'nothing', '', 'a b.com', 'file:///etc'])(
    'is refused where no page may lead to it: %s',
    (url) => expect(add(url)).toBeNull(),
  );
});

it('a tick of a resource counts wherever the resource stands, and can be taken away', () => {
  const place = { roadmap: 'backend', topic: 'git', title: 'Git' };
  const url = 'https://git-scm.com/book';
  const ticked = put(NONE, tickResource(NONE, url, true, place, 1));
  expect(isTicked(ticked, url)).toBe(true);
  expect(isTicked(ticked, 'https://git-scm.com')).toBe(false);
  expect(isTicked(put(ticked, tickResource(ticked, url, false, place, 1)), url)).toBe(false);
});
