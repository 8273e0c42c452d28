/** A day of the learner's calendar as `YYYY-MM-DD`; it has no hour and no time zone. */
export type CalendarDate = string;

/** Something to learn or to build. A list of tasks stands in an order in which they can be learnt, groups together. */
export interface Task {
  readonly id: string;
  readonly title: string;
  /** How long it takes: whole minutes, at least 1. */
  readonly minutes: number;
  /** Whether nobody said how long it takes, and the minutes are a default. */
  readonly isAssumed: boolean;
  readonly group: string | null;
  /** Ids of what has to be done before; those of no task of the list count as done. */
  readonly needs: readonly string[];
  readonly isProject: boolean;
  readonly isOptional: boolean;
  /** Whether no deadline may drop it: a goal, or what the author calls essential. */
  readonly mustStay: boolean;
  /** How useful it is; only compared, where a deadline has to drop something. */
  readonly worth: number;
}

/** How much the learner has time for: minutes in a day on which they learn, or in a week without days off. */
export interface Pace {
  readonly minutes: number;
  readonly per: 'day' | 'week';
}

/** Days in a row, both ends included. */
export interface DateRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** When a learner has time. */
export interface Calendar {
  readonly start: CalendarDate;
  readonly pace: Pace;
  /** Days of every week without learning: 0 is Monday, 6 is Sunday. */
  readonly weekdaysOff: readonly number[];
  /** Holidays. */
  readonly away: readonly DateRange[];
}

/** All that a learner says about a plan. */
export interface PlanSettings extends Calendar {
  /** The day from which it was planned again, with what was done until then left out; null for never. */
  readonly replanned: CalendarDate | null;
  /** The time of that day as `HH:MM:SS`: what was done after it stays in the plan. Null for the end of the day. */
  readonly replannedAt: string | null;
  /** By the Monday of a week how many minutes were planned in it before the day from which it was planned again. */
  readonly past: ReadonlyMap<CalendarDate, number>;
  /** By task the Monday of the week in which it is to begin. */
  readonly pins: ReadonlyMap<string, CalendarDate>;
  /** Ids of what the learner wants to reach; empty for everything. */
  readonly goals: readonly string[];
  /** Ids of what the learner wants where one of several is enough. */
  readonly picks: readonly string[];
  readonly hasOptional: boolean;
  readonly deadline: CalendarDate | null;
}

/** A moment where the learner is: a day, and its time as `HH:MM:SS`. */
export interface Moment {
  readonly date: CalendarDate;
  readonly time: string;
}

/** What a plan is made from besides its tasks. */
export type Timing = Calendar & Pick<PlanSettings, 'replanned' | 'pins'>;

export interface PlanDay {
  readonly date: CalendarDate;
  /** How much time there is. */
  readonly minutes: number;
}

/** A task in a week, or a part of it. */
export interface PlanEntry {
  readonly task: Task;
  readonly minutes: number;
  /** Which part this is, from 1. */
  readonly part: number;
  readonly parts: number;
}

/** A week from Monday to Sunday; the first one of a plan may begin later. */
export interface PlanWeek {
  readonly monday: CalendarDate;
  /** The days that have time in them. */
  readonly days: readonly PlanDay[];
  /** Minutes of all its days. */
  readonly capacity: number;
  /** Minutes of all its entries; never more. */
  readonly planned: number;
  /** In the order in which they are learnt. */
  readonly entries: readonly PlanEntry[];
}

export interface Plan {
  /** Every week from the first to the last with something in it, empty ones too. */
  readonly weeks: readonly PlanWeek[];
  /** The day on which the last task is done; null where there is none. */
  readonly end: CalendarDate | null;
  /** What no week has room for: there is no time at all, or it would take longer than anyone plans. */
  readonly left: readonly Task[];
  /** Pinned tasks that cannot begin in the week they are pinned to, and stand elsewhere. */
  readonly unpinned: readonly Task[];
}
