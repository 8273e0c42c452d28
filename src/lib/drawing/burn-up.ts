import { ticks } from 'd3-array';
import { line } from 'd3-shape';

/** So much in all by the end of a day; days are counted from 1 January 1970. */
export interface BurnUpPoint {
  readonly day: number;
  readonly value: number;
}

export interface BurnUpLines {
  readonly planned: readonly BurnUpPoint[];
  readonly done: readonly BurnUpPoint[];
  /** From what is done to where it leads; empty where that is not known. */
  readonly projected: readonly BurnUpPoint[];
}

/** Where a chart of some size has its lines and its ticks, in pixels. */
export interface BurnUpDrawing {
  readonly planned: string;
  readonly done: string;
  readonly projected: string;
  readonly days: readonly { readonly day: number; readonly x: number }[];
  /** Whether the ticks are the first days of months; else they are whole weeks from the first day on. */
  readonly isMonthly: boolean;
  readonly values: readonly { readonly value: number; readonly y: number }[];
  /** Where a day is. */
  x(day: number): number;
  y(value: number): number;
}

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const WEEK = 7;
const HALF_YEAR = 182;
const DAY_MILLISECONDS = 86_400_000;
const MOST_VALUES = 4;
/** The date of a tick needs so many pixels. */
const TICK_WIDTH = 78;
/** What a value is written in needs so many pixels. */
const TICK_HEIGHT = 17;
/** Ticks stand so many months apart, where there is room. */
const MONTH_STEPS = [1, 2, 3, 6, 12] as const;

/** What is projected further ahead than twice the length of the plan leads out of the chart. */
const MOST_LENGTHS = 3;

export function drawBurnUp(lines: BurnUpLines, frame: Frame): BurnUpDrawing {
  const all = [...lines.planned, ...lines.done, ...lines.projected];
  const sure = [...lines.planned, ...lines.done].map(({ day }) => day);
  const first = Math.min(...sure);
  const known = Math.max(first + WEEK, ...sure);
  const furthest = first + MOST_LENGTHS * (known - first);
  const last = Math.min(furthest, Math.max(known, ...lines.projected.map(({ day }) => day)));
  const most = Math.max(1, ...all.map(({ value }) => value));
  const x = (day: number) =>
    frame.left + ((day - first) / (last - first)) * (frame.right - frame.left);
  const y = (value: number) => frame.bottom + (value / most) * (frame.top - frame.bottom);
  const path = line<BurnUpPoint>(
    ({ day }) => x(day),
    ({ value }) => y(value),
  ).digits(1);
  const isMonthly = last - first > HALF_YEAR;
  const fitting = Math.max(1, Math.floor((frame.right - frame.left) / TICK_WIDTH));
  const days = isMonthly ? listMonths(first, last, fitting) : listWeeks(first, last, fitting);
  const round = ticks(0, most, MOST_VALUES).filter((value) => y(value) - y(most) >= TICK_HEIGHT);
  return {
    planned: path(lines.planned) ?? '',
    done: path(lines.done) ?? '',
    projected: path(cutOff(lines.projected, last)) ?? '',
    days: days
      .filter((day) => x(day) <= frame.right - TICK_WIDTH / 2)
      .map((day) => ({ day, x: x(day) })),
    isMonthly,
    values: [...round, most].map((value) => ({ value, y: y(value) })),
    x,
    y,
  };
}

/** Whole weeks from the first day on, at most so many of them. */
function listWeeks(first: number, last: number, most: number): readonly number[] {
  const step = WEEK * Math.max(1, Math.ceil((last - first) / WEEK / most));
  const weeks: number[] = [];
  for (let day = first; day <= last; day += step) weeks.push(day);
  return weeks;
}

/** The first days of months, at most so many of them. */
function listMonths(first: number, last: number, most: number): readonly number[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const count = to - from + 1;
  const longest = MONTH_STEPS.at(-1) ?? 1;
  const step =
    MONTH_STEPS.find((each) => count / each <= most) ?? longest * Math.ceil(count / most / longest);
  const months: number[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = Date.UTC(0, month) / DAY_MILLISECONDS;
    if (day >= first) months.push(day);
  }
  return months;
}

/** Months since January 1900, as `Date.UTC` counts them. */
function monthOf(day: number): number {
  const date = new Date(day * DAY_MILLISECONDS);
  return (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
}

/** A line up to a day. */
function cutOff(points: readonly BurnUpPoint[], last: number): BurnUpPoint[] {
  return points.map((point, at) => {
    const before = points[at - 1];
    if (point.day <= last || before === undefined) return point;
    const part = (last - before.day) / (point.day - before.day);
    return { day: last, value: before.value + part * (point.value - before.value) };
  });
}
