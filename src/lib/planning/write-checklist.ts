import { addDays, WEEK_DAYS } from './calendar.ts';
import type { Plan, PlanEntry } from './model.ts';
import { sayMinutes, words } from './words.ts';

/** A plan as a Markdown list to tick: a heading for each week, a box for each task in it. */
export function writeChecklist(plan: Plan, title: string, done: ReadonlySet<string>): string {
  const weeks = plan.weeks.map(({ monday, entries }, nth) => {
    const heading = `## ${words.week(nth + 1, monday, addDays(monday, WEEK_DAYS - 1))}`;
    const items = entries.map((entry) => writeItem(entry, done.has(entry.task.id)));
    return `${heading}\n\n${items.length > 0 ? items.join('\n') : words.off}\n`;
  });
  return `# ${escapeMarkdown(title)}\n\n${weeks.join('\n')}`;
}

function writeItem({ task, minutes, part, parts }: PlanEntry, isDone: boolean): string {
  const notes = [
    `${sayMinutes(minutes)}${task.isAssumed ? `, ${words.assumed}` : ''}`,
    ...(parts > 1 ? [words.part(part, parts)] : []),
  ];
  return `- [${isDone ? 'x' : ' '}] ${escapeMarkdown(words.task(task))} (${notes.join('; ')})`;
}

/** A title on one line, its signs shown as they are. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#&|~!]/gu, '\\$&');
}
