import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearnerRecord, Mark, MarkRecord, NoteRecord } from '../model.ts';
import { openMarks, type MarkStore } from './index.ts';

const open: MarkStore[] = [];
const persist = vi.fn(() => Promise.resolve(true));
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

beforeEach(() => {
  persist.mockClear();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { storage: { persist } });
});

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function openPage(name = 'waymark'): Promise<MarkStore> {
  const store = await openMarks({ name });
  open.push(store);
  return store;
}

function record(skill: string, mark: Mark | null = 'done', at = 1): MarkRecord {
  return { key: `skill:${skill}`, mark, at, place: { roadmap: 'r', topic: skill, title: skill } };
}

function note(text: string): NoteRecord {
  const place = { roadmap: 'r', topic: 'git', title: 'Git' };
  return { key: 'note:skill:git#1', text, replaces: [], at: 1, place };
}

/** What a page that is opened afterwards finds. */
async function stored(): Promise<readonly LearnerRecord[]> {
  return [...(await openPage()).records.values()];
}

/** Writes into the database past the store, as a failing disk or another version may. */
async function damage(...values: readonly object[]): Promise<void> {
  const database = await openDB('waymark', 2);
  for (const value of values) await database.put('marks', value);
  database.close();
}

/** Has writes end as when the browser gives up their transaction; the storage works again when called. */
function breakWrites(reason: string, times = Infinity): () => void {
  const { put } = IDBObjectStore.prototype;
  let left = times;
  const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = put.call(this, value);
    // What a browser does by itself: fake-indexeddb gives reasons to its own kind of transaction only.
    const transaction = this.transaction as unknown as { _abort: (reason: string) => void };
    if (left-- > 0) transaction._abort(reason);
    return request;
  });
  return () => broken.mockRestore();
}

/** Resolves at the next change of a store. */
function change(store: MarkStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop();
      resolve();
    });
  });
}

describe('marks', () => {
  it('are there again when the page is opened again', async () => {
    const store = await openPage();
    await store.write([record('git'), record('sql', 'skipped')]);
    expect(store).toMatchObject({ status: 'saved', problem: null });
    expect(await stored()).toEqual([record('git'), record('sql', 'skipped')]);
  });

  it('count at once, before they are stored', async () => {
    const store = await openPage();
    const before = store.records;
    const saved = store.write([record('git')]);
    expect(store.records.get('skill:git')).toEqual(record('git'));
    expect(before.size).toBe(0);
    await saved;
  });

  it('are stored although the page is left at once', async () => {
    const store = await openPage();
    void store.write([record('git')]);
    store.close();
    expect(await stored()).toEqual([record('git')]);
  });

  it('of another site on the same host are kept apart', async () => {
    const [store, other] = [await openPage(), await openPage('other')];
    await store.write([record('git')]);
    await other.write([record('sql')]);
    expect(await stored()).toEqual([record('git')]);
  });

  it('ask the browser once to keep them, when there are some', async () => {
    const store = await openPage();
    expect(persist).not.toHaveBeenCalled();
    await store.write([record('git')]);
    await store.write([record('sql')]);
    expect(persist).toHaveBeenCalledOnce();
  });

  it('are stored where the browser cannot be asked, as on a page without HTTPS', async () => {
    vi.stubGlobal('navigator', {});
    const store = await openPage();
    await store.write([record('git')]);
    expect(store.status).toBe('saved');
  });
});

describe('two pages', () => {
  it('that write at the same time lose nothing', async () => {
    const pages = await Promise.all([openPage(), openPage()]);
    const writes = Array.from({ length: 200 }, (_, index) =>
      pages.map((store, page) => store.write([record(`${String(page)}-${String(index)}`)])),
    );
    await Promise.all(writes.flat());
    expect(await stored()).toHaveLength(400);
  });

  it('that mark the same skill keep the later mark, whoever stores it first', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, other] = [await openPage(), await openPage()];
    await one.write([record('git', 'done', 5)]);
    await other.write([record('git', 'todo', 4)]);
    expect(await stored()).toEqual([record('git', 'done', 5)]);
    expect(other.records.get('skill:git')).toMatchObject({ mark: 'done' });
  });

  it('tell each other', async () => {
    const [one, other] = [await openPage(), await openPage()];
    const told = change(other);
    await one.write([record('git')]);
    await told;
    expect(other.records).toEqual(one.records);
  });

  it('take no nonsense from each other', async () => {
    const store = await openPage();
    const channel = new BroadcastChannel('waymark');
    const told = change(store);
    channel.postMessage('hello');
    channel.postMessage([{ key: 'skill:git', mark: 'maybe' }, null, record('sql')]);
    await told;
    channel.close();
    expect([...store.records.keys()]).toEqual(['skill:sql']);
  });

  it('know the same when one is looked at again, even where they cannot tell each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, other] = [await openPage(), await openPage()];
    await one.write([record('git')]);
    expect(other.records.size).toBe(0);
    const told = change(other);
    page.dispatchEvent(new Event('visibilitychange'));
    await told;
    expect(other.records).toEqual(one.records);
  });
});

describe('a storage that fails', () => {
  it('because it is full keeps marks in the page, and stores them when there is room again', async () => {
    const store = await openPage();
    const repair = breakWrites('QuotaExceededError');
    await store.write([record('git')]);
    expect(store.records.size).toBe(1);
    expect(store.status).toBe('memory');
    expect(store.problem).toBe(
      'Your marks cannot be stored in this browser (the storage is full). They are kept until this page is closed: save them as a file under “Your progress”; free some space and come back to this page to store them.',
    );
    expect(await stored()).toEqual([]);
    repair();
    await store.write([record('sql')]);
    expect(store).toMatchObject({ status: 'saved', problem: null });
    expect(await stored()).toEqual([record('git'), record('sql')]);
  });

  it('stores what is left when the page is looked at again', async () => {
    const store = await openPage();
    const repair = breakWrites('QuotaExceededError');
    await store.write([record('git')]);
    repair();
    const told = change(store);
    page.dispatchEvent(new Event('visibilitychange'));
    await told;
    expect(store.status).toBe('saved');
    expect(await stored()).toEqual([record('git')]);
  });

  it('in the middle of a write stores all of it at the second try', async () => {
    const store = await openPage();
    breakWrites('AbortError', 1);
    await store.write([record('git'), record('sql')]);
    expect(store).toMatchObject({ status: 'saved', problem: null });
    expect(await stored()).toEqual([record('git'), record('sql')]);
  });

  it('in the middle of every write stores nothing by halves', async () => {
    const store = await openPage();
    await store.write([record('git', 'learning')]);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: LearnerRecord,
    ) {
      if (value.key === 'skill:sql') throw new DOMException('No.', 'UnknownError');
      return put.call(this, value);
    });
    await store.write([record('git', 'done', 2), record('sql')]);
    expect(store.problem).toContain('(the storage failed: No)');
    expect(store.records.get('skill:git')).toMatchObject({ mark: 'done' });
    expect(await stored()).toEqual([record('git', 'learning')]);
  });

  it('because the browser took the connection away is opened again', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const store = await openPage();
    forceCloseDatabase(opened.mock.results[0]?.value.result);
    await store.write([record('git')]);
    expect(await stored()).toEqual([record('git')]);
  });

  it.each([
    ['is missing', undefined, 'it does not let this site store anything'],
    ['throws', () => raise('SecurityError'), 'it does not let this site store anything'],
    ['is broken', () => raise('UnknownError'), 'the storage failed: Sorry'],
  ])('because it %s lets the learner go on', async (_, fail, reason) => {
    vi.stubGlobal('indexedDB', fail && { open: fail });
    const store = await openPage();
    expect(store.problem).toContain(`(${reason})`);
    await store.write([record('git')]);
    expect(store.status).toBe('memory');
    expect(store.records.size).toBe(1);
  });

  it('because it never answers lets the learner go on, and stores all when it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    // Another page deletes the database, and a third one keeps it open.
    const holder = await openDB('waymark', 2);
    const deleted = deleteDB('waymark');
    const opening = openPage();
    await vi.advanceTimersByTimeAsync(10_000);
    const store = await opening;
    expect(store.problem).toContain('(the storage does not answer)');
    const written = store.write([record('git')]);
    await vi.advanceTimersByTimeAsync(10_000);
    await written;
    expect(store.status).toBe('memory');
    vi.useRealTimers();
    const told = change(store);
    holder.close();
    await Promise.all([deleted, told]);
    expect(store.status).toBe('saved');
    expect(await stored()).toEqual([record('git')]);
  });
});

describe('a database of the first version', () => {
  it('keeps its marks, and takes notes besides', async () => {
    const older = await openDB('waymark', 1, {
      upgrade: (database) => void database.createObjectStore('marks', { keyPath: 'key' }),
    });
    await older.put('marks', record('git'));
    older.close();
    const store = await openPage();
    await store.write([note('branches')]);
    expect(store.problem).toBeNull();
    expect(await stored()).toEqual([note('branches'), record('git')]);
  });
});

describe('a database of a newer version', () => {
  it('is left alone, and the learner is told', async () => {
    const newer = await openDB('waymark', 3, {
      upgrade: (database) => void database.createObjectStore('other').put('precious', 'key'),
    });
    newer.close();
    const store = await openPage();
    await store.write([record('git')]);
    expect(store.status).toBe('memory');
    expect(store.problem).toContain('a newer version of this site');
    const again = await openDB('waymark', 3);
    expect(await again.get('other', 'key')).toBe('precious');
    again.close();
  });

  it('can be made while an older page is open', async () => {
    const store = await openPage();
    const newer = await openDB('waymark', 3);
    newer.close();
    await store.write([record('git')]);
    expect(store.status).toBe('memory');
    expect(store.records.size).toBe(1);
  });
});

describe('a damaged record', () => {
  const damaged = { key: 'skill:git', mark: 'dnoe', at: 1 };

  it('is told and stays as it is, and the others count', async () => {
    const first = await openPage();
    await first.write([record('sql')]);
    await damage(damaged, { key: 'what?' });
    const store = await openPage();
    expect([...store.records.keys()]).toEqual(['skill:sql']);
    expect(store.status).toBe('saved');
    expect(store.problem).toMatch(/^2 stored marks are damaged/);
    await store.write([record('css')]);
    const database = await openDB('waymark', 2);
    expect(await database.get('marks', 'skill:git')).toEqual(damaged);
    database.close();
  });

  it('is set aside by a new mark, not written over', async () => {
    await openPage();
    await damage(damaged);
    const store = await openPage();
    await store.write([record('git', 'done', 7)]);
    expect(store.problem).toBeNull();
    expect(await stored()).toEqual([record('git', 'done', 7)]);
    const database = await openDB('waymark', 2);
    const aside = await database.get('marks', 'unreadable:7:skill:git');
    expect(aside).toEqual({ key: 'unreadable:7:skill:git', stored: damaged });
    database.close();
  });
});

function raise(name: string): never {
  throw new DOMException('Sorry.', name);
}
