import { doneByAuthor, SKILLS, type SkillGraph } from '#lib/graph';
import type { LearnerRecord, LearnerRecords, Mark, MarkState, Place } from '#lib/progress';
import type { MarkStore } from '#lib/progress/storage';
import { homeAddress } from './addresses.ts';
import { words } from './words.ts';

type Progress = typeof import('#lib/progress');

/** The database that the storage keeps marks in, and the channel that tells of changes: one for each site of a host. */
const DATABASE = homeAddress() === '/' ? 'waymark' : `waymark ${homeAddress()}`;

/** A storage that takes longer is not waited for; when it cannot store, it tells. */
const PATIENCE_MILLISECONDS = 1000;

/** What was written last, to be taken back. */
interface Step {
  readonly before: LearnerRecords;
  readonly written: readonly LearnerRecord[];
}

/** What was done in words, and how to take it back; without a step, what went wrong. */
interface Told {
  readonly said: string;
  readonly step: Step | null;
}

/**
 * The learner's marks on every page of the site. Nothing of them is loaded before there are any, so that a
 * first visit is light.
 */
class LearnerMarks {
  #progress = $state.raw<Progress | null>(null);
  #records = $state.raw<LearnerRecords>(new Map());
  #problem = $state.raw<string | null>(null);
  #read = $state.raw<string | null>(null);
  #told = $state.raw<Told | null>(null);
  #store: MarkStore | null = null;
  #loading: Promise<readonly [Progress, MarkStore]> | null = null;

  /** What was marked last; null once it was read, or long enough ago. */
  get told(): Told | null {
    return this.#told;
  }

  /** What is wrong with the storage and what to do; null where all is well, or it was read and put away. */
  get problem(): string | null {
    return this.#problem === this.#read ? null : this.#problem;
  }

  /** Whether the learner marked anything yet. */
  get isUsed(): boolean {
    return this.#records.size > 0;
  }

  /** Resolves when what this browser keeps is read, or cannot be. */
  async settled(): Promise<void> {
    await this.#load().catch(() => undefined);
  }

  /** Whether a resource is ticked, wherever it stands. */
  isTicked(url: string): boolean {
    return this.#progress?.isTicked(this.#records, url) ?? false;
  }

  /** Ticks a resource, or takes its tick away. */
  tick(url: string, ticked: boolean, place: Place): Promise<boolean> {
    return this.change(
      ({ tickResource }, records) => tickResource(records, url, ticked, place, Date.now()),
      () => null,
    );
  }

  /** Reads the marks of this browser as soon as it has any: made here, or meanwhile in another window. */
  start(): void {
    const look = () => void this.#look();
    look();
    addEventListener('online', look);
    document.addEventListener('visibilitychange', look);
    try {
      new BroadcastChannel(DATABASE).addEventListener('message', look);
    } catch {
      // The other windows are asked when this one is looked at again.
    }
  }

  async #look(): Promise<void> {
    if (this.#progress !== null || !(await hasDatabase())) return;
    try {
      await this.#load();
      this.#problem = this.#store?.problem ?? null;
    } catch {
      this.#problem = words.marks.notLoaded;
    }
  }

  /** The state of everything to learn; null before any mark is known. */
  statesOf(graph: SkillGraph): ReadonlyMap<string, MarkState> | null {
    return this.#progress?.marksOf(graph, this.#records) ?? null;
  }

  doneOf(graph: SkillGraph, states: ReadonlyMap<string, MarkState> | null): ReadonlySet<string> {
    if (this.#progress === null || states === null) return doneByAuthor(graph);
    return this.#progress.doneNodes(graph, states);
  }

  /** When the learner marked what is done: milliseconds since 1970; empty before any mark is known. */
  doneTimesOf(graph: SkillGraph): ReadonlyMap<string, number> {
    return this.#progress?.doneTimes(graph, this.#records) ?? new Map();
  }

  /** Whether a mark of a topic is one of its skill, in every roadmap; false before any mark is known. */
  isShared(graph: SkillGraph, id: string): boolean {
    return (this.#progress?.wholeSkills(graph, id).length ?? 0) > 0;
  }

  isAlone(graph: SkillGraph, id: string): boolean {
    return this.#progress?.isAlone(graph, this.#records, id) ?? false;
  }

  /** All that is kept; what shows more of it than marks reads it itself. */
  get records(): LearnerRecords {
    return this.#records;
  }

  /** Marks a topic, or what counts of all that a container holds, and tells it. */
  mark(graph: SkillGraph, id: string, mark: Mark): Promise<boolean> {
    const { roadmap, node } = graph;
    return this.change(
      ({ listToMark, markTopics }, records) =>
        markTopics(graph, records, listToMark(graph, records, id, mark), mark, Date.now()),
      (written) => {
        const isShared =
          roadmap.id !== SKILLS && written.some(({ key }) => key.startsWith('skill:'));
        return words.marks.told(node.get(id)?.title ?? '', mark, isShared);
      },
    );
  }

  /** Lets a topic stand alone, or follow its skills again, and tells it. */
  standAlone(graph: SkillGraph, id: string, alone: boolean): Promise<boolean> {
    return this.change(
      ({ standAlone }, records) => standAlone(graph, records, id, alone, Date.now()),
      () => (alone ? words.marks.nowAlone : words.marks.nowShared),
    );
  }

  /**
   * Writes what is decided from what is known, and tells it so that it can be taken back. Null is not told. Resolves
   * to whether it is stored; what is not yet is kept until the page is closed.
   */
  async change(
    decide: (progress: Progress, records: LearnerRecords) => readonly LearnerRecord[],
    say: (written: readonly LearnerRecord[]) => string | null,
  ): Promise<boolean> {
    const isLoaded = await this.#load().then(
      () => true,
      () => false,
    );
    if (!isLoaded) {
      this.#told = { said: words.partFailed, step: null };
      return false;
    }
    const { step, isStored } = await this.#write(decide);
    const said = step.written.length > 0 ? say(step.written) : null;
    if (said !== null) this.#told = { said, step };
    return isStored;
  }

  hush(): void {
    this.#told = null;
  }

  /** Puts away what was wrong with the storage, until it is something else. */
  readProblem(): void {
    this.#read = this.#problem;
  }

  async undo({ before, written }: Step): Promise<void> {
    const { step } = await this.#write(({ restore }, records) =>
      restore(records, before, written, Date.now()),
    );
    const isWhole = step.written.length === written.length;
    this.#told = { said: isWhole ? words.marks.undone : words.marks.undoneInPart, step: null };
  }

  async #write(
    decide: (progress: Progress, records: LearnerRecords) => readonly LearnerRecord[],
  ): Promise<{ readonly step: Step; readonly isStored: boolean }> {
    const [progress, store] = await this.#load();
    const before = store.records;
    const written = decide(progress, before);
    // The page shows it at once. It is told once it is stored: then the page may be left.
    const patience = new Promise<false>((resolve) =>
      setTimeout(() => resolve(false), PATIENCE_MILLISECONDS),
    );
    const stored = store.write(written).then(() => store.status === 'saved');
    return { step: { before, written }, isStored: await Promise.race([stored, patience]) };
  }

  #load(): Promise<readonly [Progress, MarkStore]> {
    this.#loading ??= this.#open().catch((error: unknown) => {
      this.#loading = null;
      throw error;
    });
    return this.#loading;
  }

  async #open(): Promise<readonly [Progress, MarkStore]> {
    const [progress, { openMarks }] = await Promise.all([
      import('#lib/progress'),
      import('#lib/progress/storage'),
    ]);
    const store = await openMarks({ name: DATABASE });
    const take = () => {
      this.#records = store.records;
      this.#problem = store.problem;
    };
    store.subscribe(take);
    take();
    this.#store = store;
    this.#progress = progress;
    return [progress, store];
  }
}

/** Whether marks were ever stored here. A browser that cannot say is looked into; one that forbids it has none. */
async function hasDatabase(): Promise<boolean> {
  try {
    if (typeof indexedDB.databases !== 'function') return true;
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}

export const marks = new LearnerMarks();
