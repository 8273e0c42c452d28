import { sayDate, sayMinutes, type CalendarDate, type Review } from '#lib/planning';

/** What the weekly review says. */
export const reviewWords = {
  title: 'Weekly review',
  early: 'The review begins when the first week does.',
  counted:
    'Weeks that are over keep what was planned for them. What is done counts with the hours that the plan has for it, in the week it was marked.',
  speed: (speed: number) => `${sayMinutes(speed)} a week is your real speed so far.`,
  noSpeed: 'After a week you can read here how fast you really are.',
  projected: (date: string) => `At this speed you will be done on ${sayDate(date)}.`,
  stands: 'Nothing was done yet, so no end is in sight.',
  fit: (minutes: number) => `Plan with ${sayMinutes(minutes)} a week`,
  fitted: (minutes: number) => `The plan now has ${sayMinutes(minutes)} a week, from today.`,
  week: 'Week',
  planned: 'Planned',
  done: 'Done',
  what: 'What was done',
  nothing: 'nothing',
  allWeeks: (count: number) => `Show all ${count} weeks`,
  chart: ({ total, doneMinutes, projectedEnd }: Review, end: CalendarDate | null) =>
    [
      `Burn-up chart: ${sayMinutes(doneMinutes)} of ${sayMinutes(total)} are done.`,
      end === null ? '' : `The plan ends on ${sayDate(end)}.`,
      projectedEnd === null ? '' : `At the real speed it ends on ${sayDate(projectedEnd)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  lines: { planned: 'planned', done: 'done', projected: 'at your speed' },
} as const;
