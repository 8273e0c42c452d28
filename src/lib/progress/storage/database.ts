import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { latestOf } from '../merge-records.ts';
import type { LearnerRecord } from '../model.ts';
import { readRecord } from '../read-record.ts';

/** Raised with every change of the schema; a page of an older site then leaves the database alone. */
const VERSION = 2;
const STORE = 'marks';
/** Begins the keys of what stood in the place of a record and was none. */
const SET_ASIDE = 'unreadable:';

/** What is stored may be anything: other versions of the site wrote it, and disks fail. */
interface Schema extends DBSchema {
  [STORE]: { key: string; value: { readonly key: string } };
}

export type Database = IDBPDatabase<Schema>;
type Writing = IDBPTransaction<Schema, [typeof STORE], 'readwrite'>;

export interface Reading {
  readonly records: readonly LearnerRecord[];
  /** How many stored records are no sound ones, but for those that a sound one has replaced. */
  readonly unreadable: number;
}

/**
 * Opens the database, and makes it where there is none. It closes where another page deletes it or brings a
 * newer version; `onlost` then tells that it is gone, as when the browser takes it away.
 * @throws {DOMException} in whatever way the browser refuses
 */
export async function openDatabase(name: string, onlost: () => void): Promise<Database> {
  if (!globalThis.indexedDB) throw new DOMException('There is no storage.', 'SecurityError');
  const database = await openDB<Schema>(name, VERSION, {
    // The first version had marks only. Its records are sound ones still; its pages would call others damaged.
    upgrade: (older) => {
      if (!older.objectStoreNames.contains(STORE))
        older.createObjectStore(STORE, { keyPath: 'key' });
    },
    blocking: () => {
      database.close();
      onlost();
    },
    terminated: onlost,
  });
  return database;
}

export async function readAll(database: Database): Promise<Reading> {
  const all = await database.getAll(STORE);
  const stored = all.filter(({ key }) => !String(key).startsWith(SET_ASIDE));
  const records = stored.map(readRecord).filter((record) => record !== null);
  return { records, unreadable: stored.length - records.length };
}

/**
 * Stores records in one transaction: all or none. Of each key the record that holds is kept, and given back,
 * so that no page writes over what another one wrote later.
 * @throws {DOMException} when nothing was stored
 */
export async function mergeInto(
  database: Database,
  records: readonly LearnerRecord[],
): Promise<readonly LearnerRecord[]> {
  // Strict: a mark counts as saved when it is on the disk, not when the browser means to write it.
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  try {
    const merged = await Promise.all(records.map((record) => mergeOne(transaction, record)));
    await transaction.done;
    return merged;
  } catch (error) {
    await abort(transaction);
    // The reason of the whole ("the storage is full") tells more than that of a part ("it was aborted").
    throw transaction.error ?? error;
  }
}

async function mergeOne({ store }: Writing, record: LearnerRecord): Promise<LearnerRecord> {
  const stored = await store.get(record.key);
  const known = readRecord(stored);
  if (stored && !known) {
    // Nothing is destroyed that a person or a later version may still read.
    const aside = { key: `${SET_ASIDE}${String(record.at)}:${record.key}`, stored };
    await store.put(aside);
  }
  const latest = known ? latestOf(known, record) : record;
  if (latest !== known) await store.put(latest);
  return latest;
}

async function abort(transaction: Writing): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
  await transaction.done.catch(() => undefined);
}
