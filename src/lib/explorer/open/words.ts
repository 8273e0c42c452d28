import { plural } from '../words.ts';

/** What only the page for a document of one's own says. */
export const openWords = {
  title: 'Open your own roadmap',
  lead: 'Drop a Markdown file anywhere on this page and read it as a map.',
  drop: 'Drop it to read it',
  choose: 'Choose a file',
  write: 'Write it here',
  example: 'Start from an example',
  privacy: 'It stays on this machine: nothing is sent anywhere.',
  needsScript: 'This page needs JavaScript: it reads your file here, on your machine.',
  howTo: 'A list is enough',
  howToRows: [
    ['# Title', 'what it is called'],
    ['## Heading', 'a card, or a stage of cards'],
    ['- Topic', 'a row, with its links'],
    ['  - Requires: Topic', 'what comes first'],
  ],
  text: 'Text',
  textOf: (name: string) => `Text of ${name}`,
  placeholder: 'Paste or write your roadmap here, in Markdown.',
  showText: 'Edit text',
  hideText: 'Hide text',
  showMap: 'Show the map',
  open: 'Open…',
  openLong: 'Open another file',
  save: 'Save',
  saveLong: 'Save as a file',
  clear: 'Clear',
  opened: (name: string) => `${name} has taken the place of what was here.`,
  cleared: 'The text is cleared.',
  undo: 'Undo',
  undone: 'Undone.',
  tooLarge: (name: string) =>
    `${name} is larger than 20 MB, which is more than a roadmap has; open a smaller file.`,
  notText: (name: string) => `${name} is not text; a roadmap is a Markdown file, saved as UTF-8.`,
  notRead: (name: string) =>
    `${name} could not be read; check that it is still there, then try again.`,
  noRoom: 'This browser has no room left for the text: save it as a file before you leave.',
  notKept: 'This browser keeps nothing: save the text as a file before you leave.',
  failed: 'The map could not be made. Your text is safe: save it, then reload the page.',
  noLibrary:
    'The list of skills could not be loaded, so links and needs of other roadmaps are missing. Check the connection, then reload the page.',
  reading: 'Reading…',
  empty: 'There is nothing to learn in it yet: write a heading and a list of topics.',
  notes: (count: number) => plural(count, 'note on the text', 'notes on the text'),
  moreNotes: (count: number) => `and ${count} more; mend these first.`,
  textWithNotes: (count: number) => `Text, ${plural(count, 'note')}`,
  fine: 'Nothing to mend.',
  line: (line: number) => `Line ${line}`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  tools: 'Your document',
  compareWith: 'Compare with',
  compareNothing: 'Compare with…',
  inSkills: 'In all skills',
  fileName: 'roadmap.md',
} as const;

/** A document that shows in a few lines what the map makes of Markdown. */
export const EXAMPLE = `# My first web service

## Ground to stand on

- Command line
- Git
- Python basics

## The web

- HTTP
- REST APIs
- Flask

## Data

- SQL
- PostgreSQL
  - Requires: SQL
  - [Tutorial](https://www.postgresql.org/docs/current/tutorial.html)

## Projects

- Project: A reading list that friends can add to
  - Requires: Flask, PostgreSQL
`;
