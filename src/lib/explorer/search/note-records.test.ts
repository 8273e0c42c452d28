import { expect, it } from 'vitest';
import type { LearnerRecord, LearnerRecords, NoteRecord } from '#lib/progress';
import { buildNoteRecords } from './note-records.ts';

const write = (topic: string): LearnerRecords => {
  const said = { at: 1, place: { roadmap: 'python', topic, title: 'Git' } };
  const records: readonly LearnerRecord[] = [
    { ...said, key: 'note:skill:git#1', text: '# Commit\n\nEarly.', replaces: [] },
    { ...said, key: 'link:skill:git#https://git-scm.com/', title: 'The book' },
  ];
  return new Map(records.map((record) => [record.key, record]));
};
const build = (topic: string) => buildNoteRecords(write(topic), () => 'Python');

it('finds notes and links of one’s own by what they say, on their topic', () => {
  expect(build('git')).toMatchObject([
    { kind: 'note', title: 'Commit', summary: 'Early.', topic: 'git', trail: ['Git'] },
    { kind: 'resource', title: 'The book', topic: 'git', url: 'https://git-scm.com/' },
  ]);
});

it('finds them also where they are on no topic that there can be', () => {
  for (const topic of ['', '/x', 'x/']) {
    expect(build(topic).map((record) => [record.title, record.topic])).toEqual([
      ['Commit', null],
      ['The book', null],
    ]);
  }
});

function find(text: string) {
  const place = { roadmap: 'web', topic: 'http', title: 'HTTP' };
  const note: NoteRecord = { key: 'note:topic:web/http#1', at: 1, place, text, replaces: [] };
  const records: LearnerRecords = new Map([[note.key, note]]);
  return buildNoteRecords(records, () => 'Web')[0];
}

it('names a note as it reads, without the marks of Markdown', () => {
  expect(find('My **zebrafish** note')).toMatchObject({ title: 'My zebrafish note', summary: '' });
  expect(
    find('# See [the guide](https://example.com)\n\n- [ ] try `curl`\n- *later*'),
  ).toMatchObject({
    title: 'See the guide',
    summary: 'try curl · later',
  });
});

it('shows what is in a fence without the fence', () => {
  expect(find('Try:\n```sh\ncurl -I example.com\n```')).toMatchObject({
    title: 'Try:',
    summary: 'curl -I example.com',
  });
});
