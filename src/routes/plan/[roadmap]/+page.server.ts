import { error } from '@sveltejs/kit';
import { describePlanPage, loadRoadmaps } from '#lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadRoadmaps().map(({ id }) => ({ roadmap: id }));

export const load: PageServerLoad = ({ params }) => {
  const found = loadRoadmaps().find(({ id }) => id === params.roadmap);
  if (found === undefined) error(404);
  const { id, title } = found.graph.roadmap;
  return { roadmap: { id, title }, head: describePlanPage(found.graph.roadmap) };
};
