import type { SearchIndex } from '#lib/search';
import { searchIndexAddress } from './addresses.ts';

let index: Promise<SearchIndex> | null = null;

/**
 * The search index of all roadmaps, fetched once for the life of the page; a failed fetch is tried again when
 * it is next wanted.
 */
export function loadSearchIndex(): Promise<SearchIndex> {
  index ??= fetchIndex().catch((error: unknown) => {
    index = null;
    throw error;
  });
  return index;
}

async function fetchIndex(): Promise<SearchIndex> {
  const [{ readIndex }, answer] = await Promise.all([
    import('#lib/search'),
    fetch(searchIndexAddress()),
  ]);
  if (!answer.ok) throw new Error(`The search index answered ${answer.status}.`);
  return readIndex(await answer.text());
}
