import type { CalendarDate, Plan } from './model.ts';

/** The weeks in which a task begins and ends, by their places in the plan. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** By task where it stands in a plan; what is left out of it is not there. */
export function spansOf({ weeks }: Plan): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  weeks.forEach(({ entries }, nth) => {
    for (const { task } of entries)
      spans.set(task.id, { first: spans.get(task.id)?.first ?? nth, last: nth });
  });
  return spans;
}

/** The Monday of the nth week of a plan; of one after its end null. */
export function mondayIn({ weeks }: Plan, nth: number): CalendarDate | null {
  return weeks[nth]?.monday ?? null;
}
