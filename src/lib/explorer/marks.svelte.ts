import { doneByAuthor, type SkillGraph } from '#lib/graph';
import type { Mark, MarkRecord, MarkRecords, MarkState } from '#lib/progress';
import type { MarkStore } from '#lib/progress/storage';

type Progress = typeof import('#lib/progress');

/** The database that the storage keeps marks in. */
const DATABASE = 'waymark';

/** What was written last, to be taken back. */
interface Step {
  readonly before: MarkRecords;
  readonly written: readonly MarkRecord[];
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
  #records = $state.raw<MarkRecords>(new Map());
  #problem = $state.raw<string | null>(null);
  #told = $state.raw<Told | null>(null);
  #loading: Promise<readonly [Progress, MarkStore]> | null = null;

  /** What was marked last; null once it was read, or long enough ago. */
  get told(): Told | null {
    return this.#told;
  }

  /** What is wrong with the storage and what to do; null where all is well. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether the learner marked anything yet. */
  get isUsed(): boolean {
    return this.#records.size > 0;
  }

  /** Reads the marks of this browser, if it has any. */
  async start(): Promise<void> {
    if (await hasDatabase()) await this.#load();
  }

  /** The state of everything to learn; null before any mark is known. */
  statesOf(graph: SkillGraph): ReadonlyMap<string, MarkState> | null {
    return this.#progress?.marksOf(graph, this.#records) ?? null;
  }

  doneOf(graph: SkillGraph, states: ReadonlyMap<string, MarkState> | null): ReadonlySet<string> {
    if (this.#progress === null || states === null) return doneByAuthor(graph);
    return this.#progress.doneNodes(graph, states);
  }

  isAlone(graph: SkillGraph, id: string): boolean {
    return this.#progress?.isAlone(graph, this.#records, id) ?? false;
  }

  /** Marks a topic, or all that a container holds. */
  mark(graph: SkillGraph, id: string, mark: Mark): Promise<Step> {
    return this.#write(({ markTopic }, records) => markTopic(graph, records, id, mark, Date.now()));
  }

  /** Lets a topic stand alone, or follow its skills again. */
  standAlone(graph: SkillGraph, id: string, alone: boolean): Promise<Step> {
    return this.#write(({ standAlone }, records) =>
      standAlone(graph, records, id, alone, Date.now()),
    );
  }

  tell(told: Told): void {
    this.#told = told;
  }

  hush(): void {
    this.#told = null;
  }

  undo({ before, written }: Step): Promise<Step> {
    return this.#write(({ restore }) => restore(before, written, Date.now()));
  }

  async #write(
    decide: (progress: Progress, records: MarkRecords) => readonly MarkRecord[],
  ): Promise<Step> {
    const [progress, store] = await this.#load();
    const before = store.records;
    const written = decide(progress, before);
    // The page shows it at once; the storage follows, and tells when it cannot.
    void store.write(written);
    return { before, written };
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
    this.#progress = progress;
    return [progress, store];
  }
}

/** Whether marks were ever stored here. A browser that does not say is looked into. */
async function hasDatabase(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
}

export type { Step as MarkStep };
export const marks = new LearnerMarks();
