import { bench, describe } from 'vitest';
import { addDays, makePlan, meetDeadline, type Task } from '#lib/planning';
import { buildSkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { makeTasks } from '../../src/lib/explorer/plan/make-tasks.ts';
import { settings, START, task } from '../fixtures/any-plan.ts';

/**
 * Planning ten thousand topics, against what one would write first: look through all that is open for the first
 * task that waits for nothing, put it into the last week or a new one, and begin again.
 */
const TOPICS = 10_000;
const GROUP = 8;
const WEEK_MINUTES = 20 * 60;
/** Those that take long are tried less often. */
const FEW = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };
const timing = settings({ pace: { minutes: WEEK_MINUTES, per: 'week' } });

const tasks = Array.from({ length: TOPICS }, (_, index): Task => {
  const needs = [index - 1, index - 7, index - 131].filter(
    (at) => at >= 0 && (index * 7 + at) % 3 > 0,
  );
  return task(`topic-${index}`, {
    minutes: 30 + ((index * 37) % 400),
    group: `group-${Math.floor(index / GROUP)}`,
    needs: needs.map((at) => `topic-${at}`),
    isProject: index % 40 === 39,
    worth: (index * 31) % 97,
  });
});

/** The titles of each week. */
function planBySearch(): readonly string[][] {
  const done = new Set<string>();
  const weeks: string[][] = [[]];
  let open = [...tasks];
  let room = WEEK_MINUTES;
  while (open.length > 0) {
    const next = open.find(({ needs }) => needs.every((need) => done.has(need)));
    if (next === undefined) break;
    open = open.filter((each) => each !== next);
    if (next.minutes > room) weeks.push([]);
    room = (next.minutes > room ? WEEK_MINUTES : room) - next.minutes;
    weeks.at(-1)?.push(next.title);
    done.add(next.id);
  }
  return weeks;
}

/** A roadmap of groups in which each topic needs the one before, and each group an earlier one. */
const text = Array.from({ length: TOPICS / GROUP }, (_, group) => {
  const topics = Array.from({ length: GROUP }, (_topic, nth) => {
    const needs = nth > 0 ? [`Topic ${group}-${nth - 1}`] : [];
    if (group > 6) needs.push(`Topic ${group - 7}-${nth}`);
    const said = needs.length > 0 ? `\n  - Requires: ${needs.join(', ')}` : '';
    return `- Topic ${group}-${nth} (~${1 + ((group * 5 + nth) % 7)} hours)${said}`;
  });
  return `## Group ${group}\n\n${topics.join('\n')}\n`;
});
const { graph } = buildSkillGraph(
  readRoadmap(`# Large\n\n${text.join('\n')}`, { id: 'large' }).roadmap,
);
const wanted = {
  goals: [],
  hasOptional: true,
  learner: {
    done: new Set<string>(),
    learning: new Set<string>(),
    skipped: new Set<string>(),
    picks: new Map<string, string>(),
  },
  out: new Set<string>(),
  known: new Map<string, never>(),
};

describe(`a roadmap of ${TOPICS} topics`, () => {
  bench('made into tasks and planned, as after each mark', () => {
    makePlan(makeTasks(graph, wanted), timing);
  });
});

describe(`${TOPICS} topics`, () => {
  bench('planned', () => {
    makePlan(tasks, timing);
  });
  bench('planned by search', () => void planBySearch(), FEW);
  bench(
    'planned to a deadline that a third of them misses',
    () => {
      meetDeadline(tasks, timing, addDays(START, 7 * 1300));
    },
    FEW,
  );
});
