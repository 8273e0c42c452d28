import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, type SkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { anyRecords } from '../../../tests/fixtures/any-records.ts';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import {
  addLink,
  findHomeless,
  findStrays,
  forgetStray,
  holding,
  linksOf,
  lookIn,
  marksOf,
  markTopic,
  mergeRecords,
  notesOf,
  placeCertain,
  placeStray,
  readRecord,
  restore,
  subjectOf,
  writeNote,
  type LearnerRecord,
  type LearnerRecords,
  type Stray,
} from './index.ts';

const NONE: LearnerRecords = new Map();

function graphOf(
  text: string,
  skills: Readonly<Record<string, readonly string[]>> = {},
): SkillGraph {
  const { roadmap } = readRoadmap(text, { id: 'r' });
  return connect(roadmap, [], new Map(Object.entries(skills)));
}

function put(records: LearnerRecords, written: readonly LearnerRecord[] | null): LearnerRecords {
  return mergeRecords(records.values(), written ?? []);
}

/** Git is done, with a note and a link. */
function learn(graph: SkillGraph, id: string): LearnerRecords {
  const note = { before: null, version: 'v', text: 'Commit.' };
  const link = { url: 'https://git-scm.com', title: 'Git' };
  const marked = put(NONE, markTopic(graph, NONE, id, 'done', 1));
  const noted = put(marked, writeNote(graph, marked, id, note, 1));
  return put(noted, addLink(graph, noted, id, link, 1));
}

function only(graph: SkillGraph, records: LearnerRecords): Stray {
  const [stray, ...others] = findStrays(graph, records);
  if (stray === undefined || others.length > 0) throw new Error('There is not one stray.');
  return stray;
}

const BEFORE = graphOf('# R\n\n## Tools\n\n- Version control\n- Shell\n');
const RECORDS = learn(BEFORE, 'version-control');

describe('what was said of a topic', () => {
  it('stays where it is as long as the topic does', () => {
    expect(findStrays(graphOf('# R\n\n- Shell\n- Version control\n'), RECORDS)).toEqual([]);
  });

  it('goes for certain to the one topic that is called the same under another id', () => {
    const after = graphOf('# R\n\n## A\n\n- Version Controls!\n\n## B\n\n- Shell\n');
    const stray = only(after, RECORDS);
    expect(stray).toMatchObject({
      certain: 'version-controls',
      place: { title: 'Version control' },
    });
    const placed = put(RECORDS, placeStray(after, RECORDS, stray, 'version-controls', 2));
    expect(marksOf(after, placed).get('version-controls')).toMatchObject({ mark: 'done' });
    expect(notesOf(after, placed, 'version-controls').map(({ text }) => text)).toEqual(['Commit.']);
    expect(linksOf(after, placed, 'version-controls').map(({ title }) => title)).toEqual(['Git']);
    expect(findStrays(after, placed)).toEqual([]);
    expect(notesOf(BEFORE, placed, 'version-control')).toEqual([]);
  });

  it('is asked about where two are called the same, or one is called alike', () => {
    const two = graphOf('# R\n\n## A\n\n- Version controls\n\n## B\n\n- Version controls\n');
    expect(only(two, RECORDS)).toMatchObject({ certain: null });
    expect(only(two, RECORDS).candidates).toHaveLength(2);
    const alike = only(graphOf('# R\n\n- Version control with Git\n- Shell\n'), RECORDS);
    expect(alike).toMatchObject({ certain: null, candidates: ['version-control-with-git'] });
  });

  it('is asked about where the topic was split, and its parts are offered', () => {
    const split = graphOf('# R\n\n## Tools\n\n- Version control\n  - Commits\n  - Branches\n');
    const stray = only(split, RECORDS);
    expect(stray).toMatchObject({ certain: null, candidates: ['commits', 'branches'] });
    // Notes and links are there still; only the mark has no place.
    expect(stray.records).toHaveLength(1);
  });

  it('is kept where nothing is like it, until the learner forgets it', () => {
    const stray = only(graphOf('# R\n\n- Shell\n'), RECORDS);
    expect(stray).toMatchObject({ certain: null, candidates: [] });
    const forgotten = put(RECORDS, forgetStray(RECORDS, stray, 2));
    expect(findStrays(graphOf('# R\n\n- Shell\n'), forgotten)).toEqual([]);
  });

  it('becomes one of a skill where the topic is one now', () => {
    const after = graphOf('# R\n\n## A\n\n- Version Controls\n', { 'version-controls': ['git'] });
    const placed = put(
      RECORDS,
      placeStray(after, RECORDS, only(after, RECORDS), 'version-controls', 2),
    );
    expect(placed.get('skill:git')).toMatchObject({ mark: 'done', decidedAt: 1 });
  });

  it('gives way to what was decided later', () => {
    const after = graphOf('# R\n\n- Version controls\n');
    const later = put(RECORDS, markTopic(after, RECORDS, 'version-controls', 'learning', 5));
    const placed = put(later, placeStray(after, later, only(after, later), 'version-controls', 9));
    expect(marksOf(after, placed).get('version-controls')).toMatchObject({ mark: 'learning' });
  });
});

describe('what goes along by itself', () => {
  const after = graphOf('# R\n\n## A\n\n- Version Controls!\n\n## B\n\n- Shell\n');

  it('is there again where it was after an undo, and then asked for', () => {
    const written = placeStray(after, RECORDS, only(after, RECORDS), 'version-controls', 2);
    const placed = put(RECORDS, written);
    const undone = put(placed, restore(placed, RECORDS, written, 3));
    expect(marksOf(BEFORE, undone).get('version-control')).toMatchObject({ mark: 'done' });
    expect(only(after, undone)).toMatchObject({ certain: null, candidates: ['version-controls'] });
    const again = placeStray(after, undone, only(after, undone), 'version-controls', 4);
    expect(marksOf(after, put(undone, again)).get('version-controls')).toMatchObject({
      mark: 'done',
    });
  });

  it('is asked for where something was said of the topic already', () => {
    const marked = put(RECORDS, markTopic(after, RECORDS, 'version-controls', 'skipped', 5));
    expect(only(after, marked).certain).toBeNull();
  });

  it('is asked for where two may mean the same topic', () => {
    const both = put(RECORDS, [
      ...learn(graphOf('# R\n\n- Versions control\n'), 'versions-control').values(),
    ]);
    expect(findStrays(after, both).map(({ certain }) => certain)).toEqual([null, null]);
  });

  it('loses nothing: what was placed and taken back is as before', () => {
    fc.assert(
      fc.property(anyRoadmap, anyRecords, fc.nat(9), (roadmap, records, at) => {
        const graph = connect(roadmap, [], new Map());
        const [target] = marksOf(graph, records).keys();
        for (const stray of target === undefined ? [] : findStrays(graph, records)) {
          const written = placeStray(graph, records, stray, target ?? '', at);
          const placed = put(records, written);
          const undone = put(placed, restore(placed, records, written, at));
          expect(findStrays(graph, undone).map(({ subject }) => subject)).toContain(stray.subject);
          expect(marksOf(graph, undone)).toEqual(marksOf(graph, records));
          for (const record of written) expect(readRecord(record)).not.toBeNull();
        }
      }),
    );
  });
});

it('of a roadmap that is gone is kept as homeless, of one that is there it is not', () => {
  expect(findHomeless(new Set(['other']), RECORDS)).toMatchObject([{ place: { roadmap: 'r' } }]);
  expect(findHomeless(new Set(['r']), RECORDS)).toEqual([]);
});

it('of a roadmap that is gone goes to topics of the same name in another, and to what has its id', () => {
  const [git, shell] = [
    learn(BEFORE, 'version-control'),
    markTopic(BEFORE, NONE, 'shell', 'done', 1),
  ];
  const records = put(git, shell);
  const { roadmap } = readRoadmap('# New\n\n- Shell in depth\n- Version Control!\n', { id: 'new' });
  const moved = connect({ ...roadmap, id: 'new' }, [], new Map());
  const strays = lookIn(moved, records, findHomeless(new Set(['new']), records));
  expect(strays.map(({ certain, candidates }) => [certain, candidates])).toEqual([
    ['version-control', ['version-control']],
    [null, ['shell-in-depth']],
  ]);
  const placed = put(records, placeCertain(moved, records, strays, 2));
  expect(marksOf(moved, placed).get('version-control')).toMatchObject({ mark: 'done' });
  expect(notesOf(moved, placed, 'version-control').map(({ text }) => text)).toEqual(['Commit.']);
  expect(findHomeless(new Set(['new']), placed).map(({ place }) => place.topic)).toEqual(['shell']);
});

describe('where a roadmap is gone and another one is looked in', () => {
  const { roadmap } = readRoadmap('# New\n\n- Docker\n- Shell\n', { id: 'new' });
  const moved = connect(roadmap, [], new Map());
  const said = (
    topic: string,
    title: string,
    mark: 'done' | 'todo',
    at: number,
  ): LearnerRecord => ({
    key: `topic:old/${topic}`,
    mark,
    at,
    place: { roadmap: 'old', topic, title },
  });
  const look = (records: LearnerRecords) =>
    lookIn(moved, records, findHomeless(new Set(['new']), records)).map(
      ({ place, certain, candidates }) => [place.topic, certain, candidates],
    );

  it('nothing is certain of a topic that something was said of, nor of one that two may mean', () => {
    const two = put(NONE, [
      said('docker', 'Docker basics', 'done', 1),
      said('docker-2', 'Docker', 'todo', 2),
    ]);
    const asked = [
      ['docker', null, ['docker']],
      ['docker-2', null, ['docker']],
    ];
    expect(look(two)).toEqual(asked);
    const marked = put(two, markTopic(moved, two, 'docker', 'learning', 3));
    expect(look(marked)).toEqual(asked);
    const strays = lookIn(moved, marked, findHomeless(new Set(['new']), marked));
    expect(placeCertain(moved, marked, strays, 4)).toEqual([]);
  });

  it('a topic of the same id is certain where it is called the same, and else likely', () => {
    const one = (title: string) => look(put(NONE, [said('docker', title, 'done', 1)]));
    expect(one('docker!')).toEqual([['docker', 'docker', ['docker']]]);
    expect(one('Containers')).toEqual([['docker', null, ['docker']]]);
    expect(one('Shell')).toEqual([['docker', null, ['docker', 'shell']]]);
  });

  it('what is certain is certain of one stray only, and nothing was said of it', () => {
    fc.assert(
      fc.property(anyRoadmap, anyRecords, (any, written) => {
        const nodes = any.nodes.map((node) => ({ ...node, title: node.id }));
        const graph = connect({ ...any, id: 'another', nodes }, [], new Map());
        const records = put(NONE, [...written.values()].map(titledById));
        const strays = lookIn(graph, records, findHomeless(new Set(['another']), records));
        const meant = strays.flatMap(({ certain }) => certain ?? []);
        expect(new Set(meant).size).toBe(meant.length);
        const subjects = new Set([...records.keys()].map(subjectOf));
        for (const id of meant) expect(subjects.has(`topic:another/${id}`)).toBe(false);
      }),
    );
  });
});

/** A record of a topic that was called by its id. */
function titledById(record: LearnerRecord): LearnerRecord {
  const topic = subjectOf(record.key)?.split('/')[1] ?? '';
  return { ...record, place: { ...record.place, title: topic } };
}

it('every mark, note and link is on a topic, or is a stray', () => {
  fc.assert(
    fc.property(anyRoadmap, anyRecords, (roadmap, records) => {
      const graph = connect(roadmap, [], new Map());
      const strays = findStrays(graph, records);
      const lost = new Set(strays.flatMap((stray) => stray.records.map(({ key }) => key)));
      const marks = marksOf(graph, records);
      const isOn = (topic: string, record: LearnerRecord) =>
        'mark' in record
          ? marks.has(topic)
          : graph.node.has(topic) && listOn(graph, records, topic).includes(record.key);
      for (const record of holding(records).values()) {
        const [, of, topic = ''] = /topic:([^/]+)\/(\w+)/u.exec(record.key) ?? [];
        if (of === roadmap.id) expect(lost.has(record.key)).toBe(!isOn(topic, record));
      }
    }),
    { numRuns: 1000 },
  );
});

/** The keys of the notes and links that are shown on a topic. */
function listOn(graph: SkillGraph, records: LearnerRecords, topic: string): readonly string[] {
  const links = linksOf(graph, records, topic).map(({ record }) => record);
  return [...notesOf(graph, records, topic), ...links].map(({ key }) => key);
}
