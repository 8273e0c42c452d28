import { error, json } from '@sveltejs/kit';
import { SKILLS } from '#lib/graph';
import { loadMapDocument } from '#lib/server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What a skill's page fetches to draw the map around it. */
export const GET: RequestHandler = async () => {
  const map = await loadMapDocument(SKILLS);
  if (map === undefined) error(404);
  return json(map);
};
