import { buildRecords, writeIndex } from '#lib/search';
import { loadMaps } from '#lib/server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the search box loads when it is first wanted. */
export const GET: RequestHandler = () => {
  const index = writeIndex(buildRecords(loadMaps().map(({ graph }) => graph)));
  return new Response(index, { headers: { 'content-type': 'application/json' } });
};
