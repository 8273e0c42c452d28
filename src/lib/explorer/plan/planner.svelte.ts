import type { KnownOfNodes, SkillGraph } from '#lib/graph';
import {
  addDays,
  criticalPath,
  deadlineAhead,
  fitPace,
  listEarly,
  listLate,
  makePlan,
  meetDeadline,
  mondayOf,
  moveTask,
  planFrom,
  releaseTask,
  replan,
  reviewPlan,
  slackOf,
  WEEK_DAYS,
  type CalendarDate,
  type Moved,
  type PlanSettings,
} from '#lib/planning';
import { marks } from '../marks.svelte.ts';
import { datesOf, doneBefore, idsOf, leaveOut } from './done-on.ts';
import { momentNow } from '../local-date.ts';
import { listChoices } from './list-choices.ts';
import type { OpenedPlan } from './open-plan.ts';
import { PlanLearner } from './plan-learner.svelte.ts';
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
  #today: CalendarDate;
  readonly #learner: PlanLearner;
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
    this.#onchange = onchange;
    this.#learner = new PlanLearner(graph, known, () => this.#settings.start);
    this.#today = $state(today);
    this.#settings = $state.raw(settings);
    this.#own = $state.raw(own);
    this.#isChanged = $state(false);
    this.#told = $state.raw(null);
  }

  /** Everything that the plan was made of when it began. */
  readonly #all = $derived.by(() => this.#learner.makeTasks(this.#settings));
  /** Of these, what was not done when it was last planned again. */
  readonly #open = $derived.by(() =>
    leaveOut(this.#all, doneBefore(this.#learner.doneOn, this.#settings)),
  );
  /** What a deadline does to it; null without one, and for one that is over. */
  readonly outcome = $derived.by(() => {
    const deadline = deadlineAhead(this.#settings);
    return deadline === null ? null : meetDeadline(this.#open, this.#settings, deadline);
  });
  readonly tasks = $derived(this.outcome?.kept ?? this.#open);
  readonly plan = $derived.by(() => this.outcome?.plan ?? makePlan(this.tasks, this.#settings));
  readonly choices = $derived.by(() => {
    const { goals } = this.#settings;
    return listChoices(this.graph, this.tasks, [...this.done, ...goals]);
  });
  readonly late = $derived.by(() => listLate(this.plan, this.done, this.today));
  /** What is done although a later day has it: what follows could come sooner. */
  readonly early = $derived.by(() => listEarly(this.plan, this.done, this.today));
  readonly path = $derived.by(() => criticalPath(this.tasks));
  readonly slack = $derived.by(() => slackOf(this.tasks, this.plan));
  /** All that is planned, and all that was done meanwhile, planned or not. */
  readonly #reviewed = $derived.by(() => {
    const planned = idsOf(this.tasks);
    const all = this.#learner.completeTasks(this.#all, this.#settings);
    return all.filter(({ id }) => planned.has(id) || this.#learner.doneOn.has(id));
  });
  readonly review = $derived.by(() =>
    reviewPlan(
      this.#reviewed,
      this.plan,
      this.#settings,
      datesOf(this.#learner.doneOn),
      this.today,
    ),
  );

  get done(): ReadonlySet<string> {
    return this.#learner.done;
  }

  get today(): CalendarDate {
    return this.#today;
  }

  /** Another day has begun while the page was open. */
  setToday(today: CalendarDate): void {
    this.#today = today;
  }

  /** Takes up what was said in another window. */
  follow(settings: PlanSettings): void {
    if (this.aside === 'kept') this.#own = settings;
    else this.#settings = settings;
  }

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
    const settings = change.start === undefined ? this.#goingOn() : anew(this.#settings);
    this.#told = null;
    this.#leaveOwn();
    this.#take({ ...settings, ...change });
  }

  /** Begins a task in the week of that Monday, or says why not. */
  move(id: string, monday: CalendarDate): void {
    const task = this.tasks.find((each) => each.id === id);
    const week = this.#weekOf(id);
    if (task === undefined || week === undefined) return;
    // What moves away from a week that is over leaves no room there for anything else.
    const isOver = week < mondayOf(this.today);
    const settings = isOver ? this.#goingOn() : this.#settings;
    const tasks = isOver ? leaveOut(this.tasks, this.done) : this.tasks;
    const moved = moveTask(tasks, settings, id, monday);
    if (moved.refusal === null) {
      this.#replace(moved.settings, planWords.moved(task.title, monday));
    } else this.#say(planWords.notMoved(task, monday, moved.refusal));
  }

  /** Begins a task so many weeks later, or earlier. */
  moveBy(id: string, weeks: number): void {
    const week = this.#weekOf(id);
    if (week !== undefined) this.move(id, addDays(week, weeks * WEEK_DAYS));
  }

  /** The Monday of the week in which a task begins. */
  #weekOf(id: string): CalendarDate | undefined {
    return this.plan.weeks.find(({ entries }) => entries.some(({ task }) => task.id === id))
      ?.monday;
  }

  release(id: string): void {
    const title = this.graph.node.get(id)?.title ?? id;
    this.#replace(releaseTask(this.#settings, id), planWords.released(title));
  }

  /** Plans what is left from today on. */
  replan(): void {
    const { settings, moved } = replan(this.#open, this.#settings, this.done, momentNow());
    this.#replace(settings, planWords.replanned(moved.length), moved);
  }

  /** Plans on from today with the pace that the learner really has. */
  fit(): void {
    const pace = fitPace(this.review);
    if (pace === null) return;
    const said = reviewWords.fitted(pace.minutes);
    this.#replace({ ...this.#goingOn(), pace }, said);
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

  /** The settings from which a change goes on: what was planned before today stays as it was. */
  #goingOn(): PlanSettings {
    const now = momentNow();
    const begun = this.#settings.replanned ?? this.#settings.start;
    return begun < now.date ? planFrom(this.#settings, this.plan, now) : this.#settings;
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

/** Settings without what was before they begin. */
function anew(settings: PlanSettings): PlanSettings {
  return { ...settings, replanned: null, replannedAt: null, past: new Map() };
}
