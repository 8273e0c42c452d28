import { sayDate, sayMinutes, type Moved, type Refusal, type Task } from '#lib/planning';
import { plural } from '../words.ts';
import { sayWeek } from './say-dates.ts';
import { planShellWords } from './shell-words.ts';
import { ASSUMED_HOURS } from '#lib/graph';

const HALF_HOUR = 30;

const inWeek = (monday: string) => `in the week of ${sayWeek(monday)}`;

/** What the page of a weekly plan says. */
export const planWords = {
  failed: planShellWords.failed,
  retry: planShellWords.retry,
  loading: planShellWords.loading,
  settings: 'Settings',
  settingsNow: (minutes: number, per: 'day' | 'week', start: string) =>
    `${sayMinutes(minutes)} ${per === 'day' ? 'a day' : 'a week'}, from ${sayDate(start)}`,
  pace: 'Hours',
  per: 'a week or a day',
  perName: { week: 'a week', day: 'a day' },
  start: 'Begin on',
  weekdaysOff: 'Days off',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdaysLong: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  holidays: 'Holidays',
  holidayFirst: 'First day',
  holidayLast: 'Last day',
  holiday: (first: string, last: string) =>
    first === last ? sayDate(first) : `${sayDate(first)} to ${sayDate(last)}`,
  remove: (what: string) => `Remove ${what}`,
  goals: 'Goals',
  everything: 'Everything is planned. Choose a goal to plan only what it needs.',
  add: 'Add',
  addGoal: 'Add a goal…',
  addThisGoal: 'Add this goal',
  optional: 'With optional topics',
  deadline: 'Be done by',
  end: (date: string) => sayDate(date),
  endLead: 'Done by',
  empty: 'Nothing is left to plan: all of it is done or skipped.',
  noGoal: 'The goals of this plan are not in the roadmap any more. Choose others.',
  noDayLeft: (deadline: string, begin: string) =>
    `No day is left: the plan begins on ${sayDate(begin)}, and all is to be done by ${sayDate(deadline)}. Choose a later day.`,
  nothingInTime: (deadline: string) =>
    `Nothing of it can be done by ${sayDate(deadline)}. Give it more hours, or choose a later day.`,
  noTime:
    'There is no time in any week, so there is no plan. Give it some hours, and at least one day.',
  left: (count: number) =>
    `${plural(count, 'topic')} would not be done in fifty years at this pace. Give it more hours, or choose goals.`,
  totals: (minutes: number, topics: number, projects: number, weeks: number) =>
    [
      plural(weeks, 'week'),
      sayMinutes(minutes),
      plural(topics, 'topic'),
      ...(projects > 0 ? [plural(projects, 'project')] : []),
    ].join(' · '),
  assumed: (count: number, of: number) =>
    `${count === of ? 'Nobody says how long these take' : `Of ${count} of the ${of} nobody says how long ${count === 1 ? 'it takes' : 'they take'}`}: the plan assumes ${ASSUMED_HOURS.topic} hours for a topic and ${ASSUMED_HOURS.project} for a project, and marks these with ≈.`,
  week: (nth: number) => `Week ${nth}`,
  thisWeek: 'This week',
  nothing: 'Nothing is planned',
  noDays: 'Days off',
  ofCapacity: (planned: number, capacity: number) =>
    `${sayMinutes(planned)} of ${sayMinutes(capacity)}`,
  minutes: (minutes: number, isAssumed: boolean) =>
    `${isAssumed ? '≈ ' : ''}${sayMinutes(minutes)}`,
  part: (part: number, parts: number) => `part ${part} of ${parts}`,
  project: 'Project',
  pinned: 'Moved here',
  done: (title: string) => `${title}: done`,
  move: (title: string) => `Move ${title}`,
  moveShort: 'Move',
  moveTo: 'Begin in',
  earlier: 'A week earlier',
  later: 'A week later',
  release: 'Let the plan place it',
  moved: (title: string, monday: string) => `${title} now begins ${inWeek(monday)}.`,
  released: (title: string) => `${title} stands where the order puts it again.`,
  notMoved: ({ title }: Pick<Task, 'title'>, monday: string, refusal: Refusal) => {
    const start = `${title} cannot begin ${inWeek(monday)}:`;
    switch (refusal.kind) {
      case 'needs':
        return `${start} it needs ${refusal.task.title}, which ends ${inWeek(refusal.week)}.`;
      case 'needed':
        return `${start} ${refusal.task.title} needs it, and begins ${inWeek(refusal.week)}.`;
      case 'pinned':
        return `${start} ${refusal.task.title}, which you moved to the week of ${sayWeek(refusal.week)}, would have no room there.`;
      case 'no-room':
        return `${start} there is no room for it there.`;
      case 'deadline':
        return `${start} then it would not be done by ${sayDate(refusal.deadline)}.`;
      case 'many':
        return `${start} ${refusal.most} topics are moved already. Let the plan place some of them.`;
      case 'past':
        return `${start} that week is over, or before the plan begins.`;
    }
  },
  adjusted: (end: string | null, dropped: number) =>
    [
      end === null ? 'There is no end of the plan.' : `The plan ends on ${sayDate(end)}.`,
      ...(dropped > 0 ? [`${plural(dropped, 'topic')} had to go.`] : []),
    ].join(' '),
  lostPins: (titles: readonly string[]) =>
    `${titles.join(', ')} cannot begin in the chosen week any more, and ${titles.length === 1 ? 'stands' : 'stand'} where the order allows.`,
  aside: (isForGoals: boolean, aside: 'kept' | 'replaced') => {
    const what = isForGoals ? 'is for the goals that you chose on the map' : 'comes from a link';
    return aside === 'kept'
      ? `This plan ${what}. Your plan of before stays as it was until you change something here.`
      : `This plan ${what}, and is now the one that this browser keeps. Your plan of before can be brought back until you leave this page.`;
  },
  toOwn: 'Back to your plan of before',
  ownBack: 'Your plan of before is back.',
  undo: 'Undo',
  undone: 'Undone.',
  offTrack: (late: number, early: number) =>
    [
      late > 0
        ? `${plural(late, 'topic was', 'topics were')} planned before today and ${late === 1 ? 'is' : 'are'} not done yet.`
        : '',
      early > 0
        ? `${plural(early, 'topic is', 'topics are')} done although ${early === 1 ? 'it is' : 'they are'} planned for later.`
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  replan: 'Plan again from today',
  replanned: (count: number) =>
    count === 0
      ? 'Planned again from today: every topic stays in its week.'
      : `Planned again from today: ${plural(count, 'topic')} moved.`,
  whatMoved: 'What moved',
  movedFromTo: ({ task, from, to }: Moved) =>
    `${task.title}: ${from === null ? 'not planned' : sayWeek(from)} → ${to === null ? 'not planned' : sayWeek(to)}`,
  againSince: (date: string) => `Planned again from ${sayDate(date)}.`,
  deadlineMet: (date: string) => `In time for ${sayDate(date)}, with nothing left out.`,
  deadlineDrops: (count: number, date: string) =>
    `To be done by ${sayDate(date)}, ${plural(count, 'topic')} had to go:`,
  deadlineMissed: (date: string, count: number) =>
    `This cannot be done by ${sayDate(date)}, ${count === 0 ? 'and nothing can be left out: all of it is needed' : `even without ${plural(count, 'topic')} that could be left out`}.`,
  deadlinePace: (minutes: number) =>
    `All of it would take ${sayMinutes(Math.ceil(minutes / HALF_HOUR) * HALF_HOUR)} a week until then.`,
  showPath: 'Show the critical path and the slack',
  pathLead: (count: number, minutes: number) =>
    `${plural(count, 'topic')} wait for each other, one by one: ${sayMinutes(minutes)} that no order makes shorter. Slack says how many weeks later a topic could be done with everything else left where it stands.`,
  onPath: 'critical path',
  slack: (weeks: number) => (weeks === 0 ? 'no slack' : `${plural(weeks, 'week')} of slack`),
  files: 'Take it along',
  calendar: 'Calendar (.ics)',
  checklist: 'Checklist (.md)',
  print: 'Print',
  notKept: 'This browser keeps nothing: save the link to come back to this plan.',
  reset: 'Start over',
  resetDone: 'The plan is back at its beginning.',
} as const;
