import { WEEK_DAYS } from './calendar.ts';
import type { Pace } from './model.ts';

const DAY_MINUTES = 24 * 60;

/** No day and no week has more minutes to learn in. */
export const MOST_MINUTES: Readonly<Record<Pace['per'], number>> = {
  day: DAY_MINUTES,
  week: WEEK_DAYS * DAY_MINUTES,
};

/** So many goals, picks, holidays and moved tasks has a plan at most: more no person says, and each costs time. */
export const MOST_ITEMS = 200;
