import type { FileRefusal, LearnerRecord, Mark } from '#lib/progress';
import { plural } from '../words.ts';

const MARKS: Readonly<Record<Mark, string>> = {
  todo: 'to do',
  learning: 'being learnt',
  done: 'done',
  skipped: 'skipped',
};

const refusals: Readonly<Record<FileRefusal, string>> = {
  'not-json': 'is no progress file: choose one that was saved on this page',
  'not-progress': 'is no progress file: choose one that was saved on this page',
  'from-the-future':
    'was saved by a newer version of this site. Nothing was changed: reload this page to get that version, then load the file again',
};

/** What the page of all progress says. */
export const progressWords = {
  title: 'Your progress',
  lead: 'All that you mark and write is kept in this browser, and sent nowhere. A file keeps it safe, and takes it along.',
  needsScript:
    'This page needs JavaScript: what you mark is kept by your browser, not by this site.',
  roadmaps: 'In each roadmap',
  begin: 'Open one, choose a topic and mark it: what you do is counted here.',
  doneOf: (done: number, total: number) => `${done} of ${total}`,
  /** Never all before all is done. */
  share: (share: number) => `${Math.floor(100 * share)}%`,
  next: 'Next:',
  at: 'You are at:',
  allDone: 'All of it is done or skipped.',
  planOf: (title: string) => `Weekly plan of ${title}`,
  totals: 'In all',
  kinds: {
    done: () => 'done',
    learning: () => 'being learnt',
    skipped: () => 'skipped',
    notes: (count: number) => (count === 1 ? 'note' : 'notes'),
    links: (count: number) => (count === 1 ? 'link of your own' : 'links of your own'),
    read: (count: number) => (count === 1 ? 'resource read' : 'resources read'),
  },
  reading: 'Reading what is kept here…',
  save: 'Save and load',
  saveLead: (marks: number, notes: number) =>
    `${plural(marks, 'mark')}${notes === 0 ? '' : ` and ${plural(notes, 'note')}`} in this browser.`,
  nothing: 'Nothing is marked in this browser yet.',
  saveFile: 'Save a file',
  loadFile: 'Load a file…',
  dropHere: 'Drop the file to load it',
  fileName: (day: string) => `waymark-progress-${day}.json`,
  refused: (name: string, refusal: FileRefusal) => `${name} ${refusals[refusal]}.`,
  notRead: (name: string) =>
    `${name} could not be read; check that it is still there, then try again.`,
  failed:
    'The topics of the roadmaps could not be loaded, so nothing is counted here. Your marks are safe: check the connection, then reload the page.',
  preview: (name: string) => `What ${name} would change`,
  savedAt: (when: string) => `Saved on ${when}.`,
  merge: 'Add to what is here',
  mergeHint: 'Topic by topic, what was marked last holds.',
  replace: 'Replace what is here',
  replaceHint: 'All is as in the file; what it does not have is taken away.',
  noChanges: 'Nothing: all that it holds is here already.',
  older: (count: number) =>
    `${plural(count, 'thing was', 'things were')} marked later here and ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}.`,
  unreadable: (count: number) =>
    `${plural(count, 'entry', 'entries')} of the file cannot be read and ${count === 1 ? 'is' : 'are'} left out; the file itself is not changed.`,
  more: (count: number) => `and ${count} more`,
  everywhere: 'counts wherever else it is taught',
  then: 'then',
  /** What the changes of a roadmap come to, in few words. */
  tallies: {
    done: (count: number) => `${count} done`,
    learning: (count: number) => `${count} being learnt`,
    todo: (count: number) => `${count} to do`,
    skipped: (count: number) => `${count} skipped`,
    notes: (count: number) => plural(count, 'note'),
    links: (count: number) => plural(count, 'link'),
    read: (count: number) => `${count} read`,
    gone: (count: number) => `${count} taken away`,
  },
  changesIn: (count: number) => plural(count, 'change'),
  load: (count: number) => (count === 0 ? 'Nothing to load' : `Load ${plural(count, 'change')}`),
  cancel: 'Cancel',
  loaded: (count: number) => `${plural(count, 'change')} loaded.`,
  along: 'To another device',
  alongLead:
    'A link carries all of it, and no server sees it. Open it there, or hold a camera to the code: what it would change is shown first.',
  showLinks: 'Show a link and a code',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copying failed: copy it from here.',
  linkLength: (letters: number) => `${letters.toLocaleString('en')} characters`,
  tooMuchForLink: 'This is too much for a link: save a file, and load it on the other device.',
  tooMuchForCodes: 'This is too much for codes: copy the link, or save a file.',
  scan: (codes: number) =>
    codes === 1 ? 'Scan it with the other device.' : 'Scan them one after the other, in any order.',
  code: (nth: number, of: number) =>
    of === 1 ? 'Code with all your progress' : `Code ${nth} of ${of} with your progress`,
  theLink: 'this link',
  ticks: 'As a roadmap’s own Markdown',
  ticksLead:
    'The file that the roadmap was written in, with your ticks in its boxes and nothing else changed.',
  whichRoadmap: 'Roadmap to save with ticks',
  saveTicks: 'Save with ticks',
  writing: 'Writing…',
  savedTicks: (name: string, unwritten: number) =>
    unwritten === 0
      ? `${name} is saved.`
      : `${name} is saved. ${plural(unwritten, 'topic has', 'topics have')} no box in it, as in a heading or a table, and could not be ticked.`,
  notSavedTicks: 'The file could not be made. Check the connection, then try again.',
  review: 'To be placed again',
  reviewLead:
    'These were marked on topics that have another name now, were divided or taken away. Say where they belong, or let them go.',
  aside: 'In documents that are not open',
  asideLead:
    'What you marked in documents of your own is kept by the name of the file, and counts again when you open that file. If it has another name now, say where it belongs.',
  asideCount: (topics: number) => plural(topics, 'topic'),
  openAgain: 'Open a document of your own',
  ownNamed: (name: string) => `${name}, a document of your own`,
  goneRoadmap: (id: string) => `${id}, no roadmap of this site any more`,
  whereNow: (name: string) => `Where it belongs now: ${name}`,
  chooseRoadmap: 'It belongs to…',
  placeAll: (count: number) => `Place the ${count} that are called the same`,
  placedAll: (count: number, roadmap: string) =>
    `What was said of ${plural(count, 'topic')} is in ${roadmap} now.`,
  forgetAll: (count: number) => `Let all ${count} go`,
  forgottenAll: (count: number, roadmap: string) =>
    `What was said of ${plural(count, 'topic')} of ${roadmap} is gone.`,
  showAll: (count: number) => `Show all ${count}`,
  placeOn: (title: string) => `Where “${title}” belongs now`,
  choosePlace: 'Choose a topic…',
  likely: 'Likely',
  allTopics: 'All topics',
  place: 'Place it there',
  forget: 'Let it go',
  placed: (title: string, on: string) => `What was said of “${title}” is on “${on}” now.`,
  forgotten: (title: string) => `What was said of “${title}” is gone.`,
  moved: (count: number) =>
    `${plural(count, 'topic')} of yours ${count === 1 ? 'has' : 'have'} another name or place now; your marks went along.`,
  /** A record in few words. */
  say(record: LearnerRecord | null): string {
    if (record === null) return 'nothing';
    if ('mark' in record) return record.mark === null ? 'nothing' : MARKS[record.mark];
    if ('ticked' in record) return 'read';
    if ('text' in record) return `a note, “${shorten(record.text)}”`;
    return `a link, “${shorten(record.title ?? '')}”`;
  },
} as const;

const MOST_LETTERS = 60;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= MOST_LETTERS ? line : `${line.slice(0, MOST_LETTERS - 1).trimEnd()}…`;
}
