import { error } from '@sveltejs/kit';
import { loadRoadmap, loadRoadmaps } from '#lib/server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => loadRoadmaps().map(({ id }) => ({ roadmap: id }));

/** The roadmap as its author wrote it. */
export const GET: RequestHandler = ({ params }) => {
  const roadmap = loadRoadmap(params.roadmap);
  if (roadmap === undefined) error(404);
  return new Response(roadmap.text, {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
