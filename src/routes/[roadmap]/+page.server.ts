import { error } from '@sveltejs/kit';
import { describeRoadmapPage, loadMap, loadMapDocument, loadMaps } from '#lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadMaps().map(({ id }) => ({ roadmap: id }));

export const load: PageServerLoad = async ({ params }) => {
  const roadmap = loadMap(params.roadmap);
  const map = await loadMapDocument(params.roadmap);
  if (roadmap === undefined || map === undefined) error(404);
  return { map, topic: null, file: map.file, head: describeRoadmapPage(roadmap.graph.roadmap) };
};
