import { mondayOf, readDate, WEEK_DAYS } from './calendar.ts';
import type { CalendarDate, DateRange, Pace, PlanSettings } from './model.ts';

/** The names of the weekdays in an address, from Monday. */
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
/** Every parameter of a plan. */
const NAMES = 'from week day off away again optional by goal pin'.split(' ');
const DAY_MINUTES = 24 * 60;
const MOST_MINUTES: Readonly<Record<Pace['per'], number>> = {
  day: DAY_MINUTES,
  week: WEEK_DAYS * DAY_MINUTES,
};
/** A link that says more is not one that a person made, and each of these costs time. */
const MOST_ITEMS = 200;
const MOST_ID_LENGTH = 200;

/**
 * Reads settings from an address; what is not said, or not sound, is as in `usual`. The pace is in minutes:
 * `week=300` or `day=60`; `from`, `again` and `by` are dates; `off=sa,su`; `away=2026-12-24..2026-12-31`;
 * `optional=no`; a `goal` and a `pin=<id>~<monday>` for each.
 */
export function readPlanQuery(query: URLSearchParams, usual: PlanSettings): PlanSettings {
  return {
    start: readDate(query.get('from') ?? '') ?? usual.start,
    pace: readPace(query) ?? usual.pace,
    weekdaysOff: readWeekdays(query.get('off')) ?? usual.weekdaysOff,
    away: query.has('away') ? readRanges(query.get('away') ?? '') : usual.away,
    replanned: readDate(query.get('again') ?? ''),
    goals: [...new Set(query.getAll('goal').filter(isId))].slice(0, MOST_ITEMS),
    hasOptional: query.get('optional') !== 'no',
    deadline: readDate(query.get('by') ?? ''),
    pins: new Map(query.getAll('pin').slice(0, MOST_ITEMS).flatMap(readPin)),
  };
}

/** Whether an address says anything of a plan: others put parameters of their own into a link. */
export function isPlanQuery(query: URLSearchParams): boolean {
  return NAMES.some((name) => query.has(name));
}

/** Settings as the query of an address, without `?`: what `readPlanQuery` reads. */
export function writePlanQuery(settings: PlanSettings): string {
  const { start, pace, weekdaysOff, away, replanned, goals, hasOptional, deadline } = settings;
  const query = new URLSearchParams({
    from: start,
    [pace.per]: String(pace.minutes),
    off: WEEKDAYS.filter((_, weekday) => weekdaysOff.includes(weekday)).join(','),
  });
  if (away.length > 0)
    query.set('away', away.map(({ first, last }) => `${first}..${last}`).join(','));
  if (replanned !== null) query.set('again', replanned);
  if (!hasOptional) query.set('optional', 'no');
  if (deadline !== null) query.set('by', deadline);
  for (const goal of goals) query.append('goal', goal);
  for (const [id, monday] of settings.pins) query.append('pin', `${id}~${monday}`);
  // These mean nothing in a query, and a link is read by people too.
  return query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~');
}

function readPace(query: URLSearchParams): Pace | null {
  for (const per of ['week', 'day'] as const) {
    const said = query.get(per);
    if (said === null || !/^\d{1,5}$/.test(said)) continue;
    const minutes = Number(said);
    if (minutes <= MOST_MINUTES[per]) return { minutes, per };
  }
  return null;
}

function readWeekdays(said: string | null): readonly number[] | null {
  if (said === null) return null;
  const names = said.split(',');
  return WEEKDAYS.flatMap((name, weekday) => (names.includes(name) ? [weekday] : []));
}

/** Ranges as a person may write them: days and `first..last`, with commas or spaces between them. */
export function readRanges(text: string): readonly DateRange[] {
  return text
    .split(/[\s,]+/u)
    .slice(0, MOST_ITEMS)
    .flatMap((each) => {
      const [from = '', to = from] = each.split('..');
      const [one, other] = [readDate(from), readDate(to)];
      if (one === null || other === null) return [];
      return [one <= other ? { first: one, last: other } : { first: other, last: one }];
    });
}

function readPin(pin: string): readonly (readonly [string, CalendarDate])[] {
  const at = pin.lastIndexOf('~');
  const [id, date] = [pin.slice(0, at), readDate(pin.slice(at + 1))];
  return at > 0 && isId(id) && date !== null ? [[id, mondayOf(date)]] : [];
}

function isId(id: string): boolean {
  return id !== '' && id.length <= MOST_ID_LENGTH;
}
