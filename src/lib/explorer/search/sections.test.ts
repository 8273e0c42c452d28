import { expect, it } from 'vitest';
import { buildIndex, type Match, type SearchRecord } from '#lib/search';
import { cutPieces } from './pieces.ts';
import { arrangeMatches, arrangeRecent } from './sections.ts';

const record = (id: string, rest: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  roadmap: 'pyarch',
  roadmapTitle: 'PyArch',
  kind: 'topic',
  title: id,
  aliases: [],
  summary: 'What it is.',
  trail: ['Flask or Django', 'Flask'],
  topic: null,
  url: null,
  resourceKind: null,
  ...rest,
});
const match = (one: SearchRecord, field: Match['field'] = 'title'): Match => ({
  record: one,
  score: 1,
  titleRanges: [],
  summaryRanges: [],
  field,
});
const other = { roadmap: 'other', roadmapTitle: 'Other' };

it('groups matches by the open roadmap, the others and links', () => {
  const matches = [
    match(record('here')),
    match(record('link', { kind: 'resource' })),
    match(record('there', other)),
    match(record('also here')),
  ];
  const shown = arrangeMatches(matches, 'pyarch').map(({ heading, rows }) => [
    heading,
    ...rows.map((row) => row.name),
  ]);
  expect(shown).toEqual([
    ['This roadmap', 'pyarch/here', 'pyarch/also here'],
    ['Other roadmaps', 'other/there'],
    ['Resources', 'pyarch/link'],
  ]);
});

it('shows the best match first, even where it stands in another roadmap', () => {
  const sections = arrangeMatches([match(record('there', other)), match(record('here'))], 'pyarch');
  expect(sections[0]?.rows[0]?.name).toBe('other/there');
});

it('names the other roadmap in the trail, and says where in the summary the query was found', () => {
  const [rows] = arrangeMatches(
    [match(record('there', other), 'summary'), match(record('top', { ...other, trail: [] }))],
    'pyarch',
  ).map((section) => section.rows);
  expect(rows?.map(({ trail, sentence }) => [trail, sentence])).toEqual([
    ['Other › Flask', 'What it is.'],
    ['Other', ''],
  ]);
});

it('shows recent picks that still exist, and no empty section', () => {
  const index = buildIndex([record('flask')]);
  const picks = [
    { roadmap: 'pyarch', id: 'gone' },
    { roadmap: 'pyarch', id: 'flask' },
  ];
  expect(arrangeRecent(index, picks, null)[0]?.rows.map((row) => row.name)).toEqual([
    'pyarch/flask',
  ]);
  expect(arrangeRecent(index, picks.slice(0, 1), null)).toEqual([]);
});

it('cuts a title into marked and plain pieces that make up the title', () => {
  expect(
    cutPieces('REST APIs', [
      [0, 4],
      [5, 8],
    ]),
  ).toEqual([
    { text: 'REST', isMarked: true },
    { text: ' ', isMarked: false },
    { text: 'API', isMarked: true },
    { text: 's', isMarked: false },
  ]);
  expect(cutPieces('REST', [])).toEqual([{ text: 'REST', isMarked: false }]);
});

it('says of a link where it leads, what kind it is and what it teaches', () => {
  const link = record('#docs', {
    kind: 'resource',
    title: 'FastAPI: WebSockets',
    trail: ['FastAPI WebSockets'],
    topic: 'fastapi-websockets',
    url: 'https://fastapi.tiangolo.com/advanced/websockets/',
    resourceKind: 'docs',
  });
  const [trail, ofNoTopic] = [link, { ...link, trail: [], topic: null }].map(
    (one) => arrangeMatches([match(one)], null)[0]?.rows[0]?.trail,
  );
  expect(trail).toBe('fastapi.tiangolo.com · documentation · under FastAPI WebSockets');
  expect(ofNoTopic).toBe('fastapi.tiangolo.com · documentation');
});
