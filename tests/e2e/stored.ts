/** What a browser keeps of a learner, as other versions of the site or a failing disk may leave it. */
import type { Page } from '@playwright/test';

const DATABASE = 'waymark';
const STORE = 'marks';
const VERSION = 2;

/** Puts records into the storage of a page that was opened, past all that the site does; pages opened later find them. */
export async function store(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(
    ({ records, name, storeName, version }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version);
        opening.onerror = () => reject(new Error('It does not open.'));
        opening.onupgradeneeded = () =>
          opening.result.createObjectStore(storeName, { keyPath: 'key' });
        opening.onsuccess = () => {
          const database = opening.result;
          const writing = database.transaction(storeName, 'readwrite');
          for (const record of records) writing.objectStore(storeName).put(record);
          writing.onabort = () => reject(new Error('It was not stored.'));
          writing.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    { records, name: DATABASE, storeName: STORE, version: VERSION },
  );
}

/** All that the storage of a page's site holds now. */
export async function readStored(
  page: Page,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return page.evaluate(
    ({ name, storeName }) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('It does not open.'));
        opening.onsuccess = () => {
          const database = opening.result;
          if (!database.objectStoreNames.contains(storeName)) {
            database.close();
            resolve([]);
            return;
          }
          const asked = database.transaction(storeName).objectStore(storeName).getAll();
          asked.onsuccess = () => {
            database.close();
            resolve(asked.result);
          };
        };
      }),
    { name: DATABASE, storeName: STORE },
  );
}
