import { loadSkillMap } from '#lib/server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The vocabulary of skills as it was written. */
export const GET: RequestHandler = () =>
  new Response(loadSkillMap().text, { headers: { 'content-type': 'text/yaml; charset=utf-8' } });
