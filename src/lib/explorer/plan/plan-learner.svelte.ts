import type { KnownOfNodes, SkillGraph } from '#lib/graph';
import type { CalendarDate, PlanSettings, Task } from '#lib/planning';
import { listBegun } from '../list-begun.ts';
import { marks } from '../marks.svelte.ts';
import { readPicks } from '../read-picks.ts';
import { standingOf } from '../standing.ts';
import { idsOf, listDoneOn, listOut } from './done-on.ts';
import { makeTasks } from './make-tasks.ts';

/** What of the settings decides on the tasks. */
type TaskSettings = Pick<PlanSettings, 'goals' | 'picks' | 'hasOptional' | 'deadline'>;

/** What the learner did of a roadmap before and since their plan began, and what that leaves to plan. */
export class PlanLearner {
  readonly #graph: SkillGraph;
  readonly #known: KnownOfNodes;
  readonly #startOf: () => CalendarDate;

  /** `startOf` says when the plan begins, which may change. */
  constructor(graph: SkillGraph, known: KnownOfNodes, startOf: () => CalendarDate) {
    this.#graph = graph;
    this.#known = known;
    this.#startOf = startOf;
  }

  readonly #states = $derived.by(() => marks.statesOf(this.#graph));
  readonly done = $derived.by(() => marks.doneOf(this.#graph, this.#states));
  /** When each thing was done that was not done before the plan began. */
  readonly doneOn = $derived.by(() => listDoneOn(marks.doneTimesOf(this.#graph), this.#startOf()));
  readonly #standing = $derived.by(() =>
    standingOf(this.#graph, this.done, listBegun(this.#states)),
  );

  /** Everything that a plan is made of when it begins. */
  makeTasks(wanted: TaskSettings): readonly Task[] {
    const { goals, picks, hasOptional, deadline } = wanted;
    const learner = { ...this.#standing, picks: readPicks(this.#graph, picks) };
    const out = listOut(this.done, this.doneOn, learner.skipped, goals);
    const hasDeadline = deadline !== null;
    const known = this.#known;
    return makeTasks(this.#graph, { goals, hasOptional, hasDeadline, learner, out, known });
  }

  /** What is planned, and all that was done meanwhile, planned or not; `all` is what the plan was made of. */
  listReviewed(
    planned: readonly Task[],
    all: readonly Task[],
    wanted: TaskSettings,
  ): readonly Task[] {
    const ids = idsOf(planned);
    return this.#complete(all, wanted).filter(({ id }) => ids.has(id) || this.doneOn.has(id));
  }

  /** All that can be planned; the tasks themselves where they leave nothing out, for to make them takes time. */
  #complete(tasks: readonly Task[], wanted: TaskSettings): readonly Task[] {
    if (wanted.goals.length === 0 && wanted.hasOptional) return tasks;
    return this.makeTasks({ ...wanted, goals: [], hasOptional: true });
  }
}
