import type { KnownOfNodes, SkillGraph } from '#lib/graph';
import {
  addDays,
  beginAnew,
  criticalPath,
  deadlineAhead,
  doneBefore,
  fitPace,
  goOn,
  listEarly,
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
  type Moment,
  type Moved,
  type PlanSettings,
} from '#lib/planning';
import { marks } from '../marks.svelte.ts';
import { leaveOut } from './done-on.ts';
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
  readonly isForGoals: boolean;
  #today: CalendarDate;
  readonly #learner: PlanLearner;
  readonly #onchange: (settings: PlanSettings) => void;
  #settings: PlanSettings;
  #own: PlanSettings | null;
  #isChanged = $state(false);
  #isAdjusted = $state(false);
  #told = $state.raw<Told | null>(null);

  /** `onchange` is told of every change, to keep it and to put it into the address. */
  constructor(
    graph: SkillGraph,
    known: KnownOfNodes,
    { settings, own, isForGoals }: OpenedPlan,
    today: CalendarDate,
    onchange: (settings: PlanSettings) => void,
  ) {
    this.graph = graph;
    this.isForGoals = isForGoals;
    this.#onchange = onchange;
    this.#learner = new PlanLearner(graph, known, () => this.#settings.start);
    this.#today = $state(today);
    this.#settings = $state.raw(settings);
    this.#own = $state.raw(own);
  }

  readonly done = $derived.by(() => this.#learner.done);
  /** Everything that the plan was made of when it began. */
  readonly #all = $derived.by(() => this.#learner.makeTasks(this.#settings));
  /** Of these, what was not done when it was last planned again. */
  readonly #open = $derived.by(() =>
    leaveOut(this.#all, doneBefore(this.#learner.doneOn, this.#settings, this.#now)),
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
  readonly #reviewed = $derived.by(() =>
    this.#learner.listReviewed(this.tasks, this.#all, this.#settings),
  );
  readonly review = $derived.by(() =>
    reviewPlan(this.#reviewed, this.plan, this.#settings, this.#learner.doneOn, this.#now),
  );

  get today(): CalendarDate {
    return this.#today;
  }

  /** Another day has begun while the page was open. */
  setToday(today: CalendarDate): void {
    this.#today = today;
  }

  /** Another day asks anew. */
  get #now(): Moment {
    void this.#today;
    return momentNow();
  }

  /** Takes up what was said in another window; what was done here before is not taken back any more. */
  follow(settings: PlanSettings): void {
    this.#told = null;
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

  /** Whether a setting was changed last, which shows in the plan alone. */
  get isAdjusted(): boolean {
    return this.#isAdjusted;
  }

  /** What was done last; null once it was read. */
  get told(): Told | null {
    return this.#told;
  }

  change(change: Partial<PlanSettings>): void {
    const settings = change.start === undefined ? this.#goingOn() : beginAnew(this.#settings);
    this.#told = null;
    this.#isAdjusted = true;
    this.#leaveOwn();
    this.#take({ ...settings, ...change });
  }

  /** Begins a task that is not done in the week of that Monday, or says why not. */
  move(id: string, monday: CalendarDate): void {
    const task = this.tasks.find((each) => each.id === id);
    if (task === undefined || this.done.has(id) || this.#weekOf(id) === undefined) return;
    const settings = this.#goingOn();
    const tasks = settings === this.#settings ? this.tasks : leaveOut(this.tasks, this.done);
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
    this.#replace(releaseTask(this.#goingOn(), id), planWords.released(title));
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
    return goOn(this.#settings, this.plan, momentNow());
  }

  #say(said: string): void {
    this.#tell({ said, before: null, moved: [] });
  }

  #tell(told: Told): void {
    marks.hush();
    this.#told = told;
    this.#isAdjusted = false;
  }

  #replace(settings: PlanSettings, said: string, moved: readonly Moved[] = []): void {
    this.#tell({ said, before: this.#settings, moved });
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
