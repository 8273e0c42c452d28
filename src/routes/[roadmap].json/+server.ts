import { error, json } from '@sveltejs/kit';
import { loadRoadmap, loadRoadmaps } from '#lib/server';
import { writeTwin } from '#lib/transfer';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => loadRoadmaps().map(({ id }) => ({ roadmap: id }));

/** The roadmap's data twin, for other tools. */
export const GET: RequestHandler = ({ params }) => {
  const roadmap = loadRoadmap(params.roadmap);
  if (roadmap === undefined) error(404);
  return json(writeTwin(roadmap.graph, roadmap.diagnostics));
};
