import { error, json } from '@sveltejs/kit';
import { loadMapDocument, loadRoadmaps } from '#lib/server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => loadRoadmaps().map(({ id }) => ({ roadmap: id }));

/** What a topic's page fetches to draw the map around it. */
export const GET: RequestHandler = async ({ params }) => {
  const map = await loadMapDocument(params.roadmap);
  if (map === undefined) error(404);
  return json(map);
};
