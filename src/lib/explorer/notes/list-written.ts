import {
  linksIn,
  notesIn,
  subjectOf,
  type LearnerRecords,
  type NoteRecord,
  type OwnLink,
  type Place,
} from '#lib/progress';

/** All that was written on one topic. */
export interface Written {
  readonly subject: string;
  /** Where something was written on it last. */
  readonly place: Place;
  readonly notes: readonly NoteRecord[];
  readonly links: readonly OwnLink[];
}

/**
 * What a learner wrote, by topic, the last first; of it only topics that have all words of the query in their
 * title, their notes or their links. Case and accents do not count.
 */
export function listWritten(records: LearnerRecords, query: string): readonly Written[] {
  const bySubject = new Map<string, { notes: NoteRecord[]; links: OwnLink[] }>();
  const at = (key: string) => {
    const subject = subjectOf(key) ?? key;
    const known = bySubject.get(subject) ?? { notes: [], links: [] };
    bySubject.set(subject, known);
    return known;
  };
  for (const note of notesIn(records)) at(note.key).notes.push(note);
  for (const link of linksIn(records)) at(link.record.key).links.push(link);
  const wanted = fold(query).split(/\s+/u).filter(Boolean);
  return [...bySubject]
    .flatMap(([subject, { notes, links }]) => {
      const [last] = [...notes, ...links.map(({ record }) => record)].sort((a, b) => b.at - a.at);
      return last === undefined ? [] : [{ subject, place: last.place, notes, links, at: last.at }];
    })
    .filter(({ place, notes, links }) => {
      const texts = [place.title, ...notes.map(({ text }) => text)];
      const all = fold([...texts, ...links.flatMap(({ title, url }) => [title, url])].join('\n'));
      return wanted.every((word) => all.includes(word));
    })
    .sort((a, b) => b.at - a.at);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
