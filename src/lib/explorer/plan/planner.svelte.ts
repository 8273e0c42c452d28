import type { KnownOfNodes, SkillGraph } from '#lib/graph';
import {
  addDays,
  criticalPath,
  fitPace,
  listLate,
  makePlan,
  meetDeadline,
  moveTask,
  releaseTask,
  replan,
  reviewPlan,
  slackOf,
  WEEK_DAYS,
  type CalendarDate,
  type Moved,
  type PlanSettings,
} from '#lib/planning';
import { listBegun } from '../list-begun.ts';
import { marks } from '../marks.svelte.ts';
import { standingOf } from '../standing.ts';
import { doneUpTo, idsOf, leaveOut, listDoneOn, listOut } from './done-on.ts';
import { makeTasks } from './make-tasks.ts';
import type { OpenedPlan } from './open-plan.ts';
import { reviewWords } from './review-words.ts';
import { planWords } from './words.ts';

/** What was just done, in words; with the settings before it where it can be taken back. */
interface Told {
  readonly said: string;
  readonly before: PlanSettings | null;
  readonly moved: readonly Moved[];
}

/** The plan of a roadmap, for the life of the page: what the learner says about it, and all that follows. */
export class Planner {
  readonly graph: SkillGraph;
  readonly today: CalendarDate;
  readonly #known: KnownOfNodes;
  readonly #onchange: (settings: PlanSettings) => void;
  #settings: PlanSettings;
  #own: PlanSettings | null;
  #isChanged: boolean;
  #told: Told | null;

  /** `onchange` is told of every change, to keep it and to put it into the address. */
  constructor(
    graph: SkillGraph,
    known: KnownOfNodes,
    { settings, own }: OpenedPlan,
    today: CalendarDate,
    onchange: (settings: PlanSettings) => void,
  ) {
    this.graph = graph;
    this.#known = known;
    this.today = today;
    this.#onchange = onchange;
    this.#settings = $state.raw(settings);
    this.#own = $state.raw(own);
    this.#isChanged = $state(false);
    this.#told = $state.raw(null);
  }

  readonly #states = $derived.by(() => marks.statesOf(this.graph));
  readonly done = $derived.by(() => marks.doneOf(this.graph, this.#states));
  /** When each thing was done that was not done before the plan began. */
  readonly doneOn = $derived.by(() =>
    listDoneOn(marks.doneTimesOf(this.graph), this.#settings.start),
  );
  /** Everything that the plan was made of when it began. */
  readonly #all = $derived.by(() => {
    const { goals, hasOptional } = this.#settings;
    const { skipped } = standingOf(this.graph, this.done, listBegun(this.#states));
    const out = listOut(this.done, this.doneOn, skipped);
    return makeTasks(this.graph, { goals, hasOptional, done: this.done, out, known: this.#known });
  });
  /** Of these, what was not done by the day on which it was last planned again. */
  readonly #open = $derived.by(() => {
    const { replanned } = this.#settings;
    if (replanned === null) return this.#all;
    return leaveOut(this.#all, doneUpTo(this.doneOn, replanned));
  });
  /** What a deadline does to it; null without one. */
  readonly outcome = $derived.by(() => {
    const { deadline } = this.#settings;
    return deadline === null ? null : meetDeadline(this.#open, this.#settings, deadline);
  });
  readonly tasks = $derived(this.outcome?.kept ?? this.#open);
  readonly plan = $derived.by(() => this.outcome?.plan ?? makePlan(this.tasks, this.#settings));
  readonly late = $derived.by(() => listLate(this.plan, this.done, this.today));
  readonly path = $derived.by(() => criticalPath(this.tasks));
  readonly slack = $derived.by(() => slackOf(this.tasks, this.plan));
  /** Compares with a plan from the beginning on, made with what the learner says now: an earlier one is not kept. */
  readonly review = $derived.by(() => {
    const tasks = leaveOut(this.#all, idsOf(this.outcome?.dropped ?? []));
    const first = makePlan(tasks, { ...this.#settings, replanned: null });
    return reviewPlan(tasks, first, this.doneOn, this.#settings.start, this.today);
  });

  get settings(): PlanSettings {
    return this.#settings;
  }

  /** What this browser kept when a link brought another plan: as long as it does, or since this one took its place. */
  get aside(): 'kept' | 'replaced' | null {
    if (this.#own === null || this.#own === this.#settings) return null;
    return this.#isChanged ? 'replaced' : 'kept';
  }

  /** What was done last; null once it was read. */
  get told(): Told | null {
    return this.#told;
  }

  change(change: Partial<PlanSettings>): void {
    this.#told = null;
    this.#leaveOwn();
    this.#take({ ...this.#settings, ...change });
  }

  /** Begins a task in the week of that Monday, or says why not. */
  move(id: string, monday: CalendarDate): void {
    const task = this.tasks.find((each) => each.id === id);
    if (task === undefined) return;
    const moved = moveTask(this.tasks, this.#settings, id, monday);
    if (moved.refusal === null) {
      this.#replace(moved.settings, planWords.moved(task.title, monday));
    } else this.#say(planWords.notMoved(task, monday, moved.refusal));
  }

  /** Begins a task so many weeks later, or earlier. */
  moveBy(id: string, weeks: number): void {
    const week = this.plan.weeks.find(({ entries }) => entries.some((each) => each.task.id === id));
    if (week !== undefined) this.move(id, addDays(week.monday, weeks * WEEK_DAYS));
  }

  release(id: string): void {
    const title = this.graph.node.get(id)?.title ?? id;
    this.#replace(releaseTask(this.#settings, id), planWords.released(title));
  }

  /** Plans what is left from today on. */
  replan(): void {
    const done = doneUpTo(this.doneOn, this.today);
    const { settings, moved } = replan(this.#open, this.#settings, done, this.today);
    this.#replace(settings, planWords.replanned(moved.length), moved);
  }

  /** Plans on from today with the pace that the learner really has. */
  fit(): void {
    const pace = fitPace(this.review);
    if (pace === null) return;
    const said = reviewWords.fitted(pace.minutes);
    const { settings } = replan([], this.#settings, this.done, this.today);
    this.#replace({ ...settings, pace }, said);
  }

  /** Goes back to the plan that this browser kept before a link brought this one. */
  takeOwn(): void {
    if (this.#own !== null) this.#replace(this.#own, planWords.ownBack);
  }

  reset(settings: PlanSettings): void {
    this.#replace(settings, planWords.resetDone);
  }

  /** Marks a task as done, or takes that back; what fails is told by the marks. */
  async mark(id: string, isDone: boolean): Promise<void> {
    await marks.mark(this.graph, id, isDone ? 'done' : 'todo');
  }

  undo(): void {
    const before = this.#told?.before ?? null;
    if (before === null) return;
    this.#take(before);
    this.#say(planWords.undone);
  }

  hush(): void {
    this.#told = null;
  }

  #say(said: string): void {
    this.#told = { said, before: null, moved: [] };
  }

  #replace(settings: PlanSettings, said: string, moved: readonly Moved[] = []): void {
    this.#told = { said, before: this.#settings, moved };
    this.#leaveOwn();
    this.#take(settings);
  }

  /** Once a learner's own plan is changed, nothing is aside any more. */
  #leaveOwn(): void {
    if (this.#own === this.#settings) this.#own = null;
  }

  #take(settings: PlanSettings): void {
    this.#settings = settings;
    this.#isChanged = true;
    this.#onchange(settings);
  }
}
