import { error } from '@sveltejs/kit';
import { SKILLS } from '#lib/graph';
import { loadMap } from '#lib/server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The vocabulary of skills as it was written. */
export const GET: RequestHandler = () => {
  const skills = loadMap(SKILLS);
  if (skills === undefined) error(404);
  return new Response(skills.text, { headers: { 'content-type': 'text/yaml; charset=utf-8' } });
};
