import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { anySettings, anyTasks, settings, task } from '../../../tests/fixtures/any-plan.ts';
import { anyCharacter } from '../../../tests/fixtures/any-text.ts';
import { makePlan } from './make-plan.ts';
import { listSessions } from './sessions.ts';
import { sayMinutes } from './words.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeChecklist } from './write-checklist.ts';

const HEAD = {
  name: 'Plan',
  id: 'python-backend',
  stamp: Date.UTC(2026, 0, 1, 8, 30),
  address: 'https://example.org/plan/python-backend/?from=2026-01-05',
};
const anyTitle = fc.oneof(
  fc.constantFrom(
    'a\r\nEND:VEVENT',
    'x;y,z\\n"q"',
    '- [ ] no\n- [ ] two',
    '\ud800',
    '# head',
    '<b>',
    '*_`~|',
  ),
  fc.string({ unit: anyCharacter, minLength: 1, maxLength: 120 }),
);
/** What a calendar can say of a title. */
const sayable = (title: string) =>
  title
    .replace(/\s*[\r\n]+\s*/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^\P{Cc}\t]/gu, '');

function readCalendar(text: string) {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
}

describe('a calendar of a plan', () => {
  it('has an all-day event for each session, with what is to be done in it', () => {
    const tasks = [
      task('a', { title: 'REST, APIs; or not', minutes: 90 }),
      task('p', { isProject: true }),
    ];
    const text = writeCalendar(listSessions(makePlan(tasks, settings())), HEAD);
    const events = readCalendar(text);
    expect(
      events.map(({ summary, description, uid, startDate, endDate }) => [
        summary,
        description,
        uid,
        String(startDate),
        String(endDate),
      ]),
    ).toEqual([
      [
        'REST, APIs; or not (1 h)',
        '1 h: REST, APIs; or not',
        '2026-01-05.python-backend@waymark',
        '2026-01-05',
        '2026-01-06',
      ],
      [
        'REST, APIs; or not, Project: P (1 h)',
        '30 min: REST, APIs; or not\n30 min: Project: P',
        '2026-01-06.python-backend@waymark',
        '2026-01-06',
        '2026-01-07',
      ],
      [
        'Project: P (30 min)',
        '30 min: Project: P',
        '2026-01-07.python-backend@waymark',
        '2026-01-07',
        '2026-01-08',
      ],
    ]);
    expect(text).toContain('DTSTAMP:20260101T083000Z\r\n');
    expect(text).not.toContain('VALARM');
  });

  it('is read back by a real parser, whatever titles say', () => {
    fc.assert(
      fc.property(
        anyTasks,
        anySettings,
        fc.array(anyTitle, { minLength: 1 }),
        (tasks, said, titles) => {
          const named = tasks.map((each, at) => ({
            ...each,
            title: titles[at % titles.length] ?? '',
          }));
          const sessions = listSessions(makePlan(named, said)).slice(0, 20);
          const text = writeCalendar(sessions, { ...HEAD, name: titles[0] ?? '' });
          const encoder = new TextEncoder();
          const lines = text.split('\r\n');
          expect(lines.pop()).toBe('');
          for (const line of lines) {
            expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
            expect(/[\r\n\0]/.test(line)).toBe(false);
          }
          const events = readCalendar(text);
          expect(events.map(({ startDate }) => String(startDate))).toEqual(
            sessions.map(({ date }) => date),
          );
          expect(new Set(events.map(({ uid }) => uid)).size).toBe(sessions.length);
          events.forEach(({ description }, at) => {
            const items = sessions[at]?.items.map(
              ({ task: each, minutes }) =>
                `${sayMinutes(minutes)}: ${each.isProject ? 'Project: ' : ''}${sayable(each.title)}`,
            );
            expect(description).toBe(items?.join('\n'));
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('a checklist of a plan', () => {
  it('has a heading for each week and a box for each task', () => {
    const tasks = [task('a', { minutes: 400, isAssumed: true }), task('p', { isProject: true })];
    expect(writeChecklist(makePlan(tasks, settings()), 'My plan', new Set(['p']))).toBe(
      [
        '# My plan',
        '',
        '## Week 1: 5 January 2026 to 11 January 2026',
        '',
        '- [ ] A (5 h, assumed; part 1 of 2)',
        '',
        '## Week 2: 12 January 2026 to 18 January 2026',
        '',
        '- [ ] A (1 h 40 min, assumed; part 2 of 2)',
        '- [x] Project: P (1 h)',
        '',
      ].join('\n'),
    );
  });

  it('has as many lines as there are tasks, whatever titles say', () => {
    fc.assert(
      fc.property(
        anyTasks,
        anySettings,
        fc.array(anyTitle, { minLength: 1 }),
        (tasks, said, titles) => {
          const named = tasks.map((each, at) => ({
            ...each,
            title: titles[at % titles.length] ?? '',
          }));
          const plan = makePlan(named, said);
          const lines = writeChecklist(plan, titles[0] ?? '', new Set()).split('\n');
          const entries = plan.weeks.flatMap((week) => week.entries);
          expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(entries.length);
          expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1 + plan.weeks.length);
          const rest = lines.filter((line) => !/^(?:#|- \[ \] |$)/.test(line));
          expect(rest.every((line) => line === 'Nothing planned.')).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('says minutes as people do', () => {
  expect([0, 45, 60, 90, 600].map(sayMinutes)).toEqual([
    '0 min',
    '45 min',
    '1 h',
    '1 h 30 min',
    '10 h',
  ]);
});
