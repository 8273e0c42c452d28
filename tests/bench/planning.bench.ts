import { bench, describe } from 'vitest';
import { addDays, makePlan, meetDeadline, type Task } from '#lib/planning';
import {
  buildSkillGraph,
  directPrerequisites,
  hoursOf,
  isThingToLearn,
  thingsIn,
  type Learner,
  type SkillGraph,
} from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { makeTasks } from '../../src/lib/explorer/plan/make-tasks.ts';
import { settings, START, task } from '../fixtures/any-plan.ts';
import { largeRoadmaps } from '../fixtures/large-roadmaps.ts';

/**
 * Planning ten thousand topics, against what one would write first: look through all that is open for the first
 * task that waits for nothing, put it into the last week or a new one, and begin again. Planning a roadmap is to take
 * less than a tenth of a second: again after each mark, and also when nothing is known of its graph yet.
 */
const TOPICS = 10_000;
const GROUP = 8;
const WEEK_MINUTES = 20 * 60;
/** Those that take long are tried less often. */
const FEW = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 };
const timing = settings({ pace: { minutes: WEEK_MINUTES, per: 'week' } });
const NOBODY: Learner = {
  done: new Set(),
  learning: new Set(),
  skipped: new Set(),
  picks: new Map(),
};

function planRoadmap(graph: SkillGraph, learner: Learner): void {
  const wanted = { goals: [], hasOptional: true, hasDeadline: false };
  const tasks = makeTasks(graph, { ...wanted, learner, out: new Set(), known: new Map() });
  makePlan(tasks, timing);
}

function planRoadmapBySearch(graph: SkillGraph): void {
  const things = graph.roadmap.nodes.filter(({ id }) => isThingToLearn(graph, id));
  planBySearch(
    things.map(({ id, title }) => {
      const edges = directPrerequisites(graph, id);
      return task(id, {
        title,
        minutes: 60 * hoursOf(graph, id, new Map()).hours,
        needs: edges.flatMap(({ source }) => thingsIn(graph, source)),
      });
    }),
  );
}

/** The titles of each week. */
function planBySearch(tasks: readonly Task[]): readonly string[][] {
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

for (const [shape, text] of largeRoadmaps(TOPICS)) {
  const { graph } = buildSkillGraph(readRoadmap(`# Large\n\n${text}`, { id: 'large' }).roadmap);
  const ids = graph.roadmap.nodes.map(({ id }) => id);
  let marks = 0;

  describe(`a roadmap of ${TOPICS} topics ${shape}`, () => {
    bench('planned for the first time', () => {
      planRoadmap({ ...graph }, NOBODY);
    });
    bench('planned again, as after each mark', () => {
      marks += 1;
      planRoadmap(graph, { ...NOBODY, done: new Set(ids.slice(0, marks % ids.length)) });
    });
    bench('planned by search', () => planRoadmapBySearch(graph), FEW);
  });
}

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

describe(`${TOPICS} tasks`, () => {
  bench('planned', () => {
    makePlan(tasks, timing);
  });
  bench('planned by search', () => void planBySearch(tasks), FEW);
  bench(
    'planned to a deadline that a third of them misses',
    () => {
      meetDeadline(tasks, timing, addDays(START, 7 * 1300));
    },
    FEW,
  );
});
