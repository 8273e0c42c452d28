export type * from './model.ts';
export { addDays, DATES, dayNumber, mondayOf, readDate, WEEK_DAYS, writeDate } from './calendar.ts';
export { doneBefore } from './done-before.ts';
export { deadlineAhead } from './deadline-ahead.ts';
export { MOST_ITEMS, MOST_MINUTES } from './limits.ts';
export { makePlan } from './make-plan.ts';
export { meetDeadline, type Deadline } from './meet-deadline.ts';
export { moveTask, releaseTask, type Move, type Refusal } from './move-task.ts';
export { isPlanQuery, readPlanQuery, writePlanQuery } from './query.ts';
export {
  beginAnew,
  goOn,
  listEarly,
  listLate,
  replan,
  type Moved,
  type Replanned,
} from './replan.ts';
export { fitPace, reviewPlan, type Review, type ReviewWeek, type Sum } from './review.ts';
export { listSessions, type Session } from './sessions.ts';
export { criticalPath, slackOf } from './slack.ts';
export { sayDate, sayMinutes } from './words.ts';
export { writeCalendar } from './write-calendar.ts';
export { writeChecklist } from './write-checklist.ts';
