/** Where a word of a record stands. The order is that of `PLACE_WEIGHTS`. */
export const PLACES = [
  'title',
  'titleJoined',
  'titleHidden',
  'alias',
  'aliasJoined',
  'aliasHidden',
  'initials',
  'host',
  'summary',
  'trail',
] as const;
export type Place = (typeof PLACES)[number];

/** How much a word counts by where it stands, of 1. */
export const PLACE_WEIGHTS: Readonly<Record<Place, number>> = {
  title: 1,
  // "web sockets" for "WebSockets" is the same name, but a title that is written so comes first.
  titleJoined: 0.97,
  // "sql" in "PostgreSQL": related, behind everything that is called so.
  titleHidden: 0.72,
  alias: 0.9,
  aliasJoined: 0.88,
  aliasHidden: 0.6,
  initials: 0.86,
  host: 0.5,
  // A mention. Two mentions must not outrank one name.
  summary: 0.5,
  // Everything in a group has the group's name in its trail.
  trail: 0.3,
};

/** How well a word that was typed meets a word of the index, of 1. */
export const MEETING = {
  same: 1,
  /** Another form of the word: "databases" for "database". */
  sameStem: 0.95,
  /** Half typed: from this for one letter of many ... */
  beginningLeast: 0.8,
  /** ... to this for all but one. Never above another form of the word, unless it is one. */
  beginningMost: 0.93,
  /** Inside a word: "threading" in "multithreading". */
  inside: 0.55,
  /** With typing mistakes: this, less a part for each mistake. */
  mistaken: 0.9,
  mistake: 0.17,
  /** A mistake in a half-typed word: the same, times this. */
  mistakenBeginning: 0.85,
  /** "tdd" inside the initials of "Learn test-driven development". */
  initialsInside: 0.7,
} as const;

/** What lifts a record, in points; the words themselves give up to 100. */
export const POINTS = {
  words: 100,
  /** The title is what was typed, but for case, spaces and plural. */
  titleEquals: 30,
  /** One of its other names is. */
  aliasEquals: 28,
  /** The title begins with what was typed, as with everything half typed. */
  titleStarts: 20,
  /** What was typed stands in the title in one piece and in this order. */
  titleHolds: 6,
  /** The title has no other words: shorter titles first. */
  covered: 20,
  /** A small word ("in", "the") that was typed and is there. */
  smallWord: 2,
  /**
   * What the learner is looking at comes first: there, a mention of just what was typed outweighs a title
   * elsewhere that is just what was typed; half a word does not.
   */
  openRoadmap: 127,
} as const;

/** What a kind gives or takes: a link is looked for less often than the topic that it teaches. */
export const KIND_POINTS = {
  stage: -2,
  group: 0,
  topic: 0,
  project: -1,
  resource: -30,
  note: -3,
} as const;

/** By how little a link comes after the topic that it teaches, where both are found. */
export const AFTER_ITS_TOPIC = 0.5;

/** Of the words that may have been meant, one this much worse than the best was not. */
export const WORSE_GUESS = 0.85;

/** A match whose words meet this much worse than the best one's has no business in the list. */
export const NOISE = 0.62;
