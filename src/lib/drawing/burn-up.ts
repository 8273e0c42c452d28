import { ticks } from 'd3-array';
import { line } from 'd3-shape';

/** So much in all by the end of a day; days are whole numbers that rise by one. */
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
const MOST_VALUES = 4;
/** The date of a tick needs so many pixels. */
const TICK_WIDTH = 78;

/** What is projected further ahead than twice the length of the plan leads out of the chart. */
const MOST_LENGTHS = 2;

export function drawBurnUp(lines: BurnUpLines, frame: Frame): BurnUpDrawing {
  const all = [...lines.planned, ...lines.done, ...lines.projected];
  const days = [...lines.planned, ...lines.done].map(({ day }) => day);
  const first = Math.min(...days);
  const known = Math.max(first + WEEK, ...days);
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
  const fitting = Math.max(1, Math.floor((frame.right - frame.left) / TICK_WIDTH));
  const step = WEEK * Math.max(1, Math.ceil((last - first) / WEEK / fitting));
  const weeks: number[] = [];
  for (let day = first; x(day) <= frame.right - TICK_WIDTH / 2; day += step) weeks.push(day);
  return {
    planned: path(lines.planned) ?? '',
    done: path(lines.done) ?? '',
    projected: path(cutOff(lines.projected, last)) ?? '',
    days: weeks.map((day) => ({ day, x: x(day) })),
    values: ticks(0, most, MOST_VALUES).map((value) => ({ value, y: y(value) })),
    x,
    y,
  };
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
