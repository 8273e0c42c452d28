import { withoutMarks } from '#lib/graph';
import {
  isSomewhere,
  linksIn,
  notesIn,
  type LearnerRecord,
  type LearnerRecords,
} from '#lib/progress';
import type { SearchRecord } from '#lib/search';

/** More of a note's first line would be cut by the list. */
const TITLE_LENGTH = 80;
const LINE_END = /\s*\n\s*/gu;
/** A line that only begins or ends code. */
const FENCE = /^\s*(?:```|~~~)/u;

/**
 * The notes and links of a learner's own, to be found with all else; each leads to the topic it was written on, if a
 * page can be linked to there.
 */
export function buildNoteRecords(
  records: LearnerRecords,
  titleOf: (roadmap: string) => string,
): SearchRecord[] {
  const describe = ({ key, place }: LearnerRecord) => ({
    id: key,
    roadmap: place.roadmap,
    roadmapTitle: titleOf(place.roadmap),
    aliases: [],
    trail: [place.title],
    topic: isSomewhere(place) ? place.topic : null,
  });
  const notes = notesIn(records).map((note): SearchRecord => {
    const lines = note.text.split('\n').filter((line) => !FENCE.test(line));
    const text = lines.map(withoutMarks).join('\n').trim();
    const [first = ''] = text.split('\n');
    return {
      ...describe(note),
      kind: 'note',
      title: first.slice(0, TITLE_LENGTH),
      summary: text.slice(Math.min(first.length, TITLE_LENGTH)).trim().replace(LINE_END, ' · '),
      url: null,
      resourceKind: null,
    };
  });
  const links = linksIn(records).map(({ record, url, title }): SearchRecord => ({
    ...describe(record),
    kind: 'resource',
    title,
    summary: '',
    url,
    resourceKind: 'website',
  }));
  return [...notes, ...links];
}
