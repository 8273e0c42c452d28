import type { EdgeOrigin } from '#lib/graph';
import type { Importance, NodeKind, ResourceKind } from '#lib/roadmap';

export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

const origins: Readonly<Record<EdgeOrigin, string>> = {
  declared: 'The author says so',
  order: 'The roadmap is to be followed in order',
  skill: 'The vocabulary of skills says so',
  project: 'The project is built with it',
};

const kinds: Readonly<Record<NodeKind, string>> = {
  stage: 'Stage',
  group: 'Group',
  topic: 'Topic',
  project: 'Project',
};

const importances: Readonly<Record<Importance, string>> = {
  essential: 'Essential',
  recommended: 'Recommended',
  normal: '',
  optional: 'Optional',
};

const resourceKinds: Readonly<Record<ResourceKind, string>> = {
  docs: 'documentation',
  article: 'article',
  tutorial: 'tutorial',
  course: 'course',
  video: 'video',
  book: 'book',
  reference: 'reference',
  tool: 'tool',
  practice: 'practice',
  code: 'code',
  website: 'website',
};

/** What the explorer says to its user, in one place so that the tone is even. */
export const words = {
  origins,
  kinds,
  importances,
  resourceKinds,
  plural,
  search: 'Search topics and resources',
  plan: 'Weekly plan',
  outline: 'Outline',
  paths: 'Paths',
  learnInOrder: 'Learn in this order',
  roadmaps: 'Roadmaps',
  otherRoadmaps: 'Choose a roadmap',
  allRoadmaps: 'All roadmaps',
  openOwn: 'Open your own',
  progress: 'Your progress',
  notes: 'Your notes and links',
  ownDocument: 'a document of your own',
  close: 'Close',
  message: 'Message',
  closeTopic: 'Close this topic',
  moreSheet: 'Show more',
  lessSheet: 'Show less',
  learnFrom: 'Learn it from',
  from: (title: string) => `from ${title}`,
  vocabulary: 'the list of skills',
  alsoIn: 'Also in',
  toFind: 'Needed, but not taught here',
  taughtIn: (skill: string, roadmap: string) => `${skill}, in ${roadmap}`,
  before: 'Before this',
  place: 'Place in the roadmap',
  facts: 'Facts',
  done: 'Done',
  recommended: 'recommended',
  furtherOn: (count: number) => `and ${count} further on`,
  view: 'View',
  details: 'Details',
  nothingBefore: 'Nothing: you can start here.',
  nothingHere: 'Nothing in this roadmap.',
  opensUp: 'Opens up',
  opensNothing: 'Nothing further here.',
  contents: (kind: NodeKind) => (kind === 'topic' ? 'Consists of' : 'In this ' + kind),
  oneOf: 'One of these is enough',
  why: 'Why?',
  neededBy: (title: string, within: NodeKind | null) =>
    within === null ? `${title} needs it.` : `${title}, in this ${within}, needs it.`,
  inDocument: (file: string, line: number) => `${file}, line ${line}`,
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Copying failed: copy it from the address bar',
  opensNewTab: 'opens in a new tab',
  turnDown: 'Read downwards',
  turnRight: 'Read to the right',
  dark: 'Use the dark theme',
  light: 'Use the light theme',
  legend: {
    title: 'Legend',
    before: 'before this',
    opens: 'opens up',
    done: 'done',
    learning: 'being learnt',
    skipped: 'skipped',
    optional: 'optional',
    taught: 'shaded: in more roadmaps',
    choice: 'one is enough',
    requires: 'needed first',
    follows: 'suggested order',
    allLines: 'all lines',
  },
  marks: {
    title: 'Your progress',
    names: { todo: 'To do', learning: 'Learning', done: 'Done', skipped: 'Skip' },
    told: (title: string, mark: 'todo' | 'learning' | 'done' | 'skipped', isShared: boolean) => {
      const said = { todo: 'to do', learning: 'being learnt', done: 'done', skipped: 'skipped' };
      return `${title}: ${said[mark]}${isShared ? ', here and wherever else it is taught' : ''}.`;
    },
    elsewhere: (title: string, roadmap: string) => `You marked it as “${title}” in ${roadmap}.`,
    standAlone: 'Count it apart here',
    isAlone: 'Counted apart: marks in other roadmaps do not change it.',
    share: 'Count it together again',
    nowAlone: 'This topic is counted apart now.',
    nowShared: 'This topic counts together with the other roadmaps again.',
    undo: 'Undo',
    undone: 'Undone.',
    undoneInPart: 'Undone, but for what was changed elsewhere since: that stays.',
    notLoaded:
      'Your marks could not be loaded, and are safe. Check the connection, then reload the page.',
    counts: 'Counts wherever else it is taught.',
  },
  hours: (hours: number) => `about ${plural(Math.round(hours * 10) / 10, 'hour')}`,
  doneOf: (done: number, total: number) => `${done} of ${total} done`,
  announce: (title: string, before: number, opens: number) =>
    `${title}: ${before === 0 ? 'nothing' : before} before, opens up ${opens === 0 ? 'nothing' : opens}.`,
  mapFailed: 'The map could not be loaded.',
  retry: 'Try again',
  searchFailed:
    'The search box could not be loaded. Check the connection, then try again or reload the page.',
  addNote: 'Add a note or a link',
  tick: (title: string) => `Through with “${title}”`,
  partFailed: 'This part could not be loaded. Check the connection, then reload the page.',
  suggestedAfter: 'No topic is required. The roadmap suggests this first:',
} as const;
