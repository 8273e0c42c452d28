import type { Task } from './model.ts';
import type { Needs } from './needs.ts';

/** A project is offered once this many weeks have passed without one. */
const WEEKS_BETWEEN_PROJECTS = 2;
const NEVER = -Infinity;
const NONE = -1;

/**
 * Tasks that wait for what they need, handed out in their order. A task is named by its place in that order.
 * A project comes as soon as its needs are met and the last one is a few weeks ago, between two groups, and
 * at the latest at its own place; one that nothing is known to come before stays there.
 */
export class TaskQueue {
  readonly #tasks: readonly Task[];
  readonly #needs: Needs;
  readonly #left: Float64Array;
  /** By list of needs how many of them are not done yet. */
  readonly #waiting: Int32Array;
  /** Tasks that are not handed out before they are let go. */
  readonly #held: Set<number>;
  readonly #begun: number[] = [];
  /** Everything before it was handed out, waits, or stands in `#late`. */
  #cursor = 0;
  /** Ready tasks that the cursor has passed, and projects that may come early; in order. */
  readonly #late: number[] = [];
  readonly #projects: number[] = [];
  #size: number;
  #lastProject = NEVER;
  #group: string | null = null;

  /** What is marked (with 1) in `gone` counts as done. */
  constructor(tasks: readonly Task[], needs: Needs, held: Iterable<number>, gone: Uint8Array) {
    this.#tasks = tasks;
    this.#needs = needs;
    this.#left = Float64Array.from(tasks, ({ minutes }, index) =>
      gone[index] === 1 ? 0 : minutes,
    );
    this.#waiting = Int32Array.from(needs.lists, (list) =>
      list.reduce((open, need) => open + Number(gone[need] !== 1), 0),
    );
    this.#held = new Set(held);
    this.#size = gone.reduce((size, isGone) => size - isGone, tasks.length);
  }

  /** How many are not done yet. */
  get size(): number {
    return this.#size;
  }

  /** How many minutes a task still takes. */
  left(index: number): number {
    return this.#left[index] ?? 0;
  }

  isBegun(index: number): boolean {
    return this.#begun.includes(index);
  }

  /** What is to be learnt next, in the nth week: what was begun, a project whose time has come, what follows. */
  next(week: number): number | null {
    const [begun] = this.#begun;
    if (begun !== undefined) return begun;
    const following = this.#peek();
    const project = this.#projects.find((index) => this.#isFree(index));
    if (project === undefined) return following;
    const group = following === null ? null : this.#tasks[following]?.group;
    const isBetween = this.#group === null || group !== this.#group;
    const isTime = week - this.#lastProject > WEEKS_BETWEEN_PROJECTS;
    return following === null || (isBetween && isTime) ? project : following;
  }

  /** Learns a task for some minutes in the nth week. */
  work(index: number, minutes: number, week: number): void {
    const task = this.#tasks[index];
    if (task?.isProject) this.#lastProject = week;
    this.#group = task?.group ?? null;
    this.#held.delete(index);
    const left = this.left(index) - minutes;
    this.#left[index] = left;
    const begun = this.#begun.indexOf(index);
    if (begun >= 0) this.#begun.splice(begun, 1);
    if (left > 0) {
      this.#begun.push(index);
      return;
    }
    this.#size -= 1;
    for (const list of this.#needs.listsWith[index] ?? []) {
      const waiting = (this.#waiting[list] ?? 0) - 1;
      this.#waiting[list] = waiting;
      if (waiting === 0) this.#needs.tasksWith[list]?.forEach((each) => this.#release(each));
    }
  }

  /** Hands a held task out like any other from now on. */
  letGo(index: number): void {
    this.#held.delete(index);
    this.#release(index);
  }

  isHeld(index: number): boolean {
    return this.#held.has(index);
  }

  /** What a task still waits for, at any distance, in order. */
  openNeeds(index: number): readonly number[] {
    const { lists, listOf } = this.#needs;
    const found = new Set<number>();
    const walk = new Set([listOf[index] ?? NONE]);
    // A set hands on what is added while it is walked.
    for (const list of walk) {
      for (const need of lists[list] ?? []) {
        if (this.left(need) === 0) continue;
        found.add(need);
        walk.add(listOf[need] ?? NONE);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** Whether a task can be begun: it waits for nothing, and nobody has begun it. */
  #isFree(index: number): boolean {
    return (
      this.#waiting[this.#needs.listOf[index] ?? NONE] === 0 &&
      !this.#held.has(index) &&
      this.left(index) === this.#tasks[index]?.minutes
    );
  }

  #release(index: number): void {
    if (!this.#isFree(index)) return;
    if (index < this.#cursor) insert(this.#late, index);
    else if (this.#tasks[index]?.isProject) insert(this.#projects, index);
  }

  #peek(): number | null {
    while (this.#late[0] !== undefined && !this.#isFree(this.#late[0])) this.#late.shift();
    while (this.#projects[0] !== undefined && !this.#isFree(this.#projects[0]))
      this.#projects.shift();
    if (this.#late[0] !== undefined) return this.#late[0];
    while (this.#cursor < this.#tasks.length && !this.#isFree(this.#cursor)) this.#cursor += 1;
    return this.#cursor < this.#tasks.length ? this.#cursor : null;
  }
}

/** Puts a number in its place among rising ones. */
function insert(rising: number[], value: number): void {
  let at = rising.length;
  while (at > 0 && (rising[at - 1] ?? 0) > value) at -= 1;
  rising.splice(at, 0, value);
}
