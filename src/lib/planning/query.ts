import { addDays, DATES, mondayOf, readDate, WEEK_DAYS } from './calendar.ts';
import { MOST_ITEMS, MOST_MINUTES } from './limits.ts';
import type { CalendarDate, DateRange, Pace, PlanSettings } from './model.ts';
import { MOST_WEEKS } from './week-days.ts';

/** The names of the weekdays in an address, from Monday. */
const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
/** Every parameter of a plan. */
const NAMES = 'from week day off away again was optional by goal pick pin'.split(' ');
const MOST_ID_LENGTH = 200;

/**
 * Reads settings from an address; what is not said, or not sound, is as in `usual`. The pace is in minutes:
 * `week=300` or `day=60`; `from` and `by` are dates, `again` is one with a time; `off=sa,su`;
 * `away=2026-12-24..2026-12-31`; `optional=no`; a `goal`, a `pick` and a `pin=<id>~<monday>` for each. `was` holds the
 * minutes of past weeks, those of equal weeks in a row together: `was=2026-01-05~300x8,2026-03-02~240`.
 */
export function readPlanQuery(query: URLSearchParams, usual: PlanSettings): PlanSettings {
  return {
    start: readDate(query.get('from') ?? '') ?? usual.start,
    pace: readPace(query) ?? usual.pace,
    weekdaysOff: readWeekdays(query.get('off')) ?? usual.weekdaysOff,
    away: query.has('away') ? readRanges(query.get('away') ?? '') : usual.away,
    ...readMoment(query.get('again') ?? ''),
    past: readPast(query.get('was') ?? ''),
    goals: readIds(query.getAll('goal')),
    picks: readIds(query.getAll('pick')),
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
  const { start, pace, weekdaysOff, away, replanned, replannedAt, hasOptional, deadline } =
    settings;
  const query = new URLSearchParams({
    from: start,
    [pace.per]: String(pace.minutes),
    off: WEEKDAYS.filter((_, weekday) => weekdaysOff.includes(weekday)).join(','),
  });
  if (away.length > 0)
    query.set('away', away.map(({ first, last }) => `${first}..${last}`).join(','));
  if (replanned !== null)
    query.set('again', replannedAt === null ? replanned : `${replanned}T${replannedAt}`);
  if (settings.past.size > 0) query.set('was', writePast(settings.past));
  if (!hasOptional) query.set('optional', 'no');
  if (deadline !== null) query.set('by', deadline);
  for (const goal of settings.goals) query.append('goal', goal);
  for (const pick of settings.picks) query.append('pick', pick);
  for (const [id, monday] of settings.pins) query.append('pin', `${id}~${monday}`);
  // These mean nothing in a query, and a link is read by people too.
  return query.toString().replaceAll('%2C', ',').replaceAll('%7E', '~').replaceAll('%3A', ':');
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

const MOMENT = /^([\d-]{10})(?:T((?:[01]\d|2[0-3])(?::[0-5]\d){2}))?$/;

function readMoment(said: string): Pick<PlanSettings, 'replanned' | 'replannedAt'> {
  const [, date = '', time = null] = MOMENT.exec(said) ?? [];
  const replanned = readDate(date);
  return { replanned, replannedAt: replanned === null ? null : time };
}

const PAST_WEEKS = /^([\d-]{10})~(\d{1,5})(?:x(\d{1,4}))?$/;

function readPast(said: string): PlanSettings['past'] {
  const past = new Map<CalendarDate, number>();
  for (const each of said.split(',').slice(0, MOST_ITEMS)) {
    const [, first = '', minutes = '', times = '1'] = PAST_WEEKS.exec(each) ?? [];
    const date = readDate(first);
    if (date === null || Number(minutes) === 0 || Number(minutes) > MOST_MINUTES.week) continue;
    let monday = mondayOf(date);
    for (let nth = 0; nth < Number(times) && monday <= DATES.last; nth += 1) {
      if (past.size < MOST_WEEKS) past.set(monday, Number(minutes));
      monday = addDays(monday, WEEK_DAYS);
    }
  }
  return past;
}

function writePast(past: PlanSettings['past']): string {
  const runs: { readonly first: CalendarDate; readonly minutes: number; weeks: number }[] = [];
  for (const [monday, minutes] of [...past].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const run = runs.at(-1);
    const isNext = run?.minutes === minutes && addDays(run.first, run.weeks * WEEK_DAYS) === monday;
    if (isNext) run.weeks += 1;
    else runs.push({ first: monday, minutes, weeks: 1 });
  }
  return runs
    .map(({ first, minutes, weeks }) => `${first}~${minutes}${weeks === 1 ? '' : `x${weeks}`}`)
    .join(',');
}

function readIds(said: readonly string[]): readonly string[] {
  return [...new Set(said.filter(isId))].slice(0, MOST_ITEMS);
}

function readPin(pin: string): readonly (readonly [string, CalendarDate])[] {
  const at = pin.lastIndexOf('~');
  const [id, date] = [pin.slice(0, at), readDate(pin.slice(at + 1))];
  return at > 0 && isId(id) && date !== null ? [[id, mondayOf(date)]] : [];
}

function isId(id: string): boolean {
  return id !== '' && id.length <= MOST_ID_LENGTH;
}
