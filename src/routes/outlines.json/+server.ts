import { json } from '@sveltejs/kit';
import { outlineMap } from '#lib/explorer';
import { loadMaps } from '#lib/server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What a page without a map counts the learner's marks in, once there are any. */
export const GET: RequestHandler = () => json(loadMaps().map(({ graph }) => outlineMap(graph)));
