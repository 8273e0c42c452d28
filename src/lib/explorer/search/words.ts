import type { RecordKind } from '#lib/search';

/** Everything that the search box says. */
export const WORDS = {
  title: 'Search topics and resources',
  placeholder: 'Search topics and resources',
  close: 'Close search',
  results: 'Results',
  here: 'This roadmap',
  others: 'Other roadmaps',
  all: 'All roadmaps',
  resources: 'Resources',
  notes: 'Your notes',
  own: 'Your own roadmap',
  recent: 'Recently opened',
  under: (topic: string) => `under ${topic}`,
  nothing: (query: string) => `Nothing matches “${query}”. Try fewer or other words.`,
  invitation: 'Type a topic, half of one, or its initials. Typing mistakes are fine.',
  loading: 'Loading the search index…',
  failed: 'The search index could not be loaded.',
  retry: 'Try again',
  found: (count: number) =>
    count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`,
  hints: [
    { keys: ['↑', '↓'], does: 'move' },
    { keys: ['Enter'], does: 'open' },
    { keys: ['Ctrl Enter'], does: 'in a new tab' },
    { keys: ['Esc'], does: 'close' },
  ],
} as const;

/** What a row is, for those who do not see its sign; a topic is what they expect. */
export const KIND_WORDS: Readonly<Record<RecordKind, string>> = {
  stage: 'stage',
  group: 'group',
  topic: '',
  project: 'project',
  resource: 'resource',
  note: 'note',
};
