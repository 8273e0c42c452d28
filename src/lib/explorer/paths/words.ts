import type { Importance } from '#lib/roadmap';
import { roundHours } from '../page-words.ts';
import { plural } from '../words.ts';

const topics = (count: number) => plural(count, 'topic');
const hours = (count: number) => plural(roundHours(count), 'hour');

/** What the view of paths says. */
export const pathWords = {
  title: 'Paths',
  close: 'Close the paths',
  nav: 'Ways through the roadmap',
  parts: {
    ready: 'Ready now',
    goals: 'Goals',
    why: 'Why before?',
    known: 'What do I know?',
    interview: 'Interview',
    projects: 'Projects',
  },
  find: 'Type a topic',
  found: (count: number) =>
    count === 0 ? 'Nothing is called like that.' : plural(count, 'match', 'matches'),
  topics,
  hours,
  within: (group: string) => `in ${group}`,
  showAll: (count: number) => `Show all ${count}`,

  ready: {
    some: (count: number) =>
      `${topics(count)} can be started now: everything before ${count === 1 ? 'it' : 'them'} is done.`,
    none: 'Nothing is left to start: all is done or skipped.',
    forGoals: (goals: string) => `What leads to ${goals} comes first.`,
    opens: (count: number) => (count === 0 ? 'opens nothing further' : `opens up ${count}`),
    towards: (count: number) => `${count} towards your goals`,
    onTheWay: 'needed for your goals',
    surprise: 'Surprise me',
    again: 'Another one',
    how: 'How about',
  },

  goals: {
    add: 'Add a goal',
    none: 'Choose what you want to be able to do. What it needs is put in an order to learn in.',
    ideas: 'For example',
    yours: 'Your goals',
    remove: (title: string) => `Remove ${title} from the goals`,
    left: (left: number, all: number) =>
      left === all ? `${topics(all)}` : `${left} of ${topics(all)} left`,
    hoursLeft: (left: number, all: number) =>
      left === all ? `about ${hours(all)}` : `about ${roundHours(left)} of ${hours(all)}`,
    assumed: (count: number) =>
      `Nobody says how long some of this takes: ${hours(count)} of it are assumed, 2 for a topic and 8 for a project.`,
    allDone: 'All of it is done.',
    plan: 'Plan it week by week',
    steps: 'In this order',
    print: 'Print as a checklist',
    markDone: (title: string) => `${title} is done`,
    assumedHours: 'assumed',
  },

  why: {
    from: 'Why does this …',
    to: '… come before this?',
    swap: 'Swap the two',
    ask: 'Choose two topics, and read why one of them comes first.',
    same: 'That is one topic twice. Choose another one.',
    turned: (first: string, last: string) =>
      `It is the other way round: ${first} comes before ${last}.`,
    chain: (first: string, last: string, steps: number) =>
      `${first} comes before ${last}, ${steps === 1 ? 'directly' : `in ${steps} steps`}.`,
    none: (one: string, other: string) =>
      `No chain: neither ${one} nor ${other} needs the other. Learn them in any order.`,
    held: (inner: string, outer: string) => `${inner} is a part of ${outer}.`,
    partOf: 'part of',
  },

  known: {
    single: 'Do you know this?',
    several: 'Do you know all of this?',
    yes: 'Yes',
    no: 'No',
    notAll: 'Not all',
    number: (count: number) => `Question ${count}`,
    open: (count: number) => (count === 0 ? 'nothing left open' : `${topics(count)} still open`),
    hint: 'Know means: you could use it today without looking it up. What you know counts for all that comes before it.',
    stop: 'That will do',
    goOn: 'Ask me more',
    answers: (count: number) => `Your ${plural(count, 'answer')}`,
    change: (title: string, knows: boolean) =>
      `${title}: ${knows ? 'known' : 'not known'}. Change to ${knows ? 'not known' : 'known'}`,
    knows: (knows: boolean) => (knows ? 'known' : 'not known'),
    answer: (title: string, knows: boolean) => `“${title}: ${knows ? 'known' : 'not known'}”`,
    denied: (answer: string, by: string | null) =>
      `${answer} does not count: it contradicts ${by ?? 'your other answers, or what is marked as done'}.`,
    keep: (answer: string) => `Let ${answer} count instead`,
    startAgain: 'Start again',
    follows: 'What follows from your answers. Nothing is marked yet: correct it first.',
    enough:
      'No further question is asked: each would settle too little. What was not asked about is not marked unless you tick it.',
    lacks: (needer: string, others: readonly string[]) =>
      others.length === 0
        ? `“${needer}” needs it`
        : `“${needer}” needs this or ${others.join(' or ')}`,
    groups: {
      said: 'You know: you said so',
      follows: 'You know: it comes before that',
      partly: 'You do not know all of these',
      open: 'Not asked',
      unknown: 'Still to learn',
    },
    apply: (count: number) => `Mark ${topics(count)} as done`,
    nothing: 'Tick what you know to mark it as done.',
    told: (count: number) => `${topics(count)} marked as done. These can be started now.`,
    allDone: 'All of this roadmap is done or skipped: there is nothing to ask.',
    tooFew: 'No question would save you time here. Tick what you know.',
  },

  interview: {
    intro: 'Explain each in your own words, aloud.',
    marked: 'Marked by the author',
    rest: 'By how much depends on it',
    depends: (count: number) => (count === 0 ? 'nothing depends on it' : `${count} depend on it`),
    questions: 'Questions of the document',
    noQuestions: 'The document asks no questions of its own.',
    noAnswer: 'The document leaves the answer to you.',
    line: (line: number) => `line ${line}`,
    importances: {
      essential: 'essential',
      recommended: 'recommended',
      normal: '',
      optional: '',
    } satisfies Record<Importance, string>,
  },

  projects: {
    intro: 'First what leaves you the fewest topics to learn.',
    none: 'The document names no projects.',
    ready: 'You know all it needs.',
    done: 'Built.',
    missing: (count: number) => `${topics(count)} to learn first`,
    way: 'Learn in this order',
  },
} as const;
