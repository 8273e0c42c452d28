import type { CalendarDate, Plan, PlanWeek, Task } from './model.ts';

export interface SessionItem {
  readonly task: Task;
  readonly minutes: number;
  /** Whether the task is done after it. */
  readonly isLast: boolean;
}

/** What a learner does on one day. */
export interface Session {
  readonly date: CalendarDate;
  readonly minutes: number;
  readonly items: readonly SessionItem[];
}

/** The days of a plan on which something is learnt: what a week holds, in its order, poured into its days. */
export function listSessions({ weeks }: Pick<Plan, 'weeks'>): readonly Session[] {
  return weeks.flatMap(pourWeek);
}

function pourWeek({ days, entries }: PlanWeek): readonly Session[] {
  const rest = entries.map((entry) => ({ ...entry, left: entry.minutes }));
  let at = 0;
  return days.flatMap(({ date, minutes }) => {
    const items: SessionItem[] = [];
    let room = minutes;
    for (let entry = rest[at]; entry !== undefined && room > 0; entry = rest[at]) {
      const part = Math.min(entry.left, room);
      entry.left -= part;
      room -= part;
      const isLast = entry.left === 0 && entry.part === entry.parts;
      items.push({ task: entry.task, minutes: part, isLast });
      if (entry.left === 0) at += 1;
    }
    return items.length === 0 ? [] : [{ date, minutes: minutes - room, items }];
  });
}
