import { mergeRecords } from '../merge-records.ts';
import type { LearnerRecord, LearnerRecords } from '../model.ts';
import { readRecord } from '../read-record.ts';
import { Connection } from './connection.ts';
import { mergeInto, readAll, type Database } from './database.ts';
import { describeFailure, describeUnreadable } from './problems.ts';

/** A learner's marks, in memory at once and stored as soon as the browser lets them be. */
export interface MarkStore {
  /** All records that this page knows; a new map after every change. */
  readonly records: LearnerRecords;
  /** `memory`: what was written last is not stored, and lasts as long as the page. */
  readonly status: 'saved' | 'memory';
  /** What is wrong and what to do, in sentences for the learner; null where all is well. */
  readonly problem: string | null;
  /** Never rejects; resolves when the records are stored, or `status` tells that they are not. */
  write(records: readonly LearnerRecord[]): Promise<void>;
  /** Calls the listener after every change of the above, until what it returns is called. */
  subscribe(listener: () => void): () => void;
  /** Lets go of the storage once all that was written is stored. */
  close(): void;
}

/**
 * Opens the marks of this browser; `name` keeps apart those of several sites on one host. Resolves when what is
 * stored was read, or cannot be read; never rejects.
 */
export async function openMarks({ name = 'waymark' } = {}): Promise<MarkStore> {
  const store = new StoredMarks(name);
  await store.refresh();
  return store;
}

class StoredMarks implements MarkStore {
  readonly #connection: Connection;
  readonly #listeners = new Set<() => void>();
  readonly #leave = new AbortController();
  readonly #channel: BroadcastChannel | null;
  #records: LearnerRecords = new Map();
  #unsaved: LearnerRecords = new Map();
  #failure: string | null = null;
  #unreadable = 0;
  #isStale = true;
  #hasAskedToPersist = false;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<void> | null = null;

  constructor(name: string) {
    const refresh = () => void this.refresh();
    const { signal } = this.#leave;
    this.#connection = new Connection(name, refresh);
    this.#channel = openChannel(name);
    this.#channel?.addEventListener('message', ({ data }) => this.#receive(data), { signal });
    // Channels do not reach pages that the browser has put to sleep.
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') refresh();
      },
      { signal },
    );
  }

  get records(): LearnerRecords {
    return this.#records;
  }

  get status(): MarkStore['status'] {
    return this.#failure === null ? 'saved' : 'memory';
  }

  get problem(): string | null {
    const problems = [this.#failure, describeUnreadable(this.#unreadable)];
    return problems.filter((problem) => problem !== null).join(' ') || null;
  }

  write(records: readonly LearnerRecord[]): Promise<void> {
    if (records.length === 0) return Promise.resolve();
    this.#askToPersist();
    this.#unsaved = mergeRecords(this.#unsaved.values(), records);
    this.#merge(records);
    this.#tell();
    return this.#synchronise();
  }

  /** Reads what is stored, and saves what is not. */
  refresh(): Promise<void> {
    this.#isStale = true;
    return this.#synchronise();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#leave.abort();
    this.#listeners.clear();
    void this.#running.then(() => {
      this.#channel?.close();
      this.#connection.close();
    });
  }

  /** Makes memory and storage agree, one attempt at a time; one that waits serves all who ask meanwhile. */
  #synchronise(): Promise<void> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      return this.#attempt();
    });
    this.#running = this.#next;
    return this.#next;
  }

  async #attempt(): Promise<void> {
    const wasOpen = this.#connection.isOpen;
    try {
      const database = await this.#connection.open();
      if (this.#isStale) await this.#read(database);
      if (this.#unsaved.size > 0) await this.#save(database);
      this.#failure = null;
    } catch (error) {
      this.#connection.drop();
      this.#isStale = true;
      // A connection may have broken since it was last used; a new one tells whether storing works.
      if (wasOpen) return this.#attempt();
      this.#failure = describeFailure(error);
    }
    this.#tell();
  }

  async #read(database: Database): Promise<void> {
    this.#isStale = false;
    const { records, unreadable } = await readAll(database);
    this.#unreadable = unreadable;
    this.#merge(records);
  }

  async #save(database: Database): Promise<void> {
    const batch = [...this.#unsaved.values()];
    const stored = await mergeInto(database, batch);
    const saved = new Set(batch);
    this.#unsaved = new Map([...this.#unsaved].filter(([, record]) => !saved.has(record)));
    this.#merge(stored);
    // A damaged record may just have been replaced.
    if (this.#unreadable > 0) await this.#read(database);
    this.#channel?.postMessage(stored);
  }

  #receive(data: unknown): void {
    if (!Array.isArray(data)) return;
    this.#merge(data.map(readRecord).filter((record) => record !== null));
    this.#tell();
  }

  #merge(records: readonly LearnerRecord[]): void {
    this.#records = mergeRecords(this.#records.values(), records);
  }

  /** Listeners run by themselves: one that throws is reported as any error is, and stops nothing here. */
  #tell(): void {
    for (const listener of this.#listeners) queueMicrotask(listener);
  }

  /** Asks the browser not to clear the marks when it needs room. */
  #askToPersist(): void {
    if (this.#hasAskedToPersist) return;
    this.#hasAskedToPersist = true;
    // Pages that are not served over HTTPS have no `storage`; marks are stored there all the same.
    navigator.storage?.persist?.().catch(() => undefined);
  }
}

/** How pages tell each other what they stored; null where the browser has or gives no such way. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
