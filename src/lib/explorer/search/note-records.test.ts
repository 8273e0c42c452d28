import { expect, it } from 'vitest';
import type { LearnerRecords, NoteRecord } from '#lib/progress';
import { buildNoteRecords } from './note-records.ts';

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
