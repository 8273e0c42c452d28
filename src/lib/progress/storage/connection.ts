import { openDatabase, type Database } from './database.ts';

/** How long a page waits for a database that does not answer, as one that another page is deleting. */
const PATIENCE_MILLISECONDS = 3000;

/** The one connection of a page to the database: opened when it is needed, and again after it was lost. */
export class Connection {
  readonly #name: string;
  readonly #onlate: () => void;
  #database: Database | null = null;
  #opening: Promise<Database> | null = null;
  #isClosed = false;

  /** `onlate` is called when the database answers after all. */
  constructor(name: string, onlate: () => void) {
    this.#name = name;
    this.#onlate = onlate;
  }

  get isOpen(): boolean {
    return this.#database !== null;
  }

  /** @throws {DOMException} when the database cannot be opened, or not in time (`TimeoutError`) */
  async open(): Promise<Database> {
    if (this.#isClosed) throw new DOMException('The page has closed it.', 'InvalidStateError');
    if (this.#database) return this.#database;
    this.#opening ??= this.#start();
    return inTime(this.#opening, this.#onlate);
  }

  /** Lets go of a connection that failed. */
  drop(): void {
    this.#database?.close();
    this.#database = null;
  }

  close(): void {
    this.#isClosed = true;
    this.drop();
  }

  async #start(): Promise<Database> {
    try {
      const database = await openDatabase(this.#name, () => (this.#database = null));
      if (this.#isClosed) database.close();
      else this.#database = database;
      return database;
    } finally {
      this.#opening = null;
    }
  }
}

/** What comes of a promise, but for one that takes too long: that throws, and `onlate` tells when it comes. */
function inTime<T>(promise: Promise<T>, onlate: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      promise.then(onlate, () => undefined);
      reject(new DOMException('It does not answer.', 'TimeoutError'));
    }, PATIENCE_MILLISECONDS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
