import { error } from '@sveltejs/kit';
import { describeTopicAlone } from '#lib/explorer';
import { describeNode } from '#lib/graph';
import { describeTopicPage, loadLibrary, loadMap, loadMaps } from '#lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  loadMaps().flatMap(({ id, graph }) =>
    graph.roadmap.nodes.map((node) => ({ roadmap: id, topic: node.id })),
  );

export const load: PageServerLoad = ({ params }) => {
  const roadmap = loadMap(params.roadmap);
  if (roadmap === undefined) error(404);
  const library = loadLibrary();
  const known = library && describeNode(library, roadmap.graph, params.topic);
  const topic = describeTopicAlone(roadmap.graph, params.topic, known);
  if (topic === null) error(404);
  return {
    map: null,
    topic,
    file: roadmap.path,
    head: describeTopicPage(roadmap.graph.roadmap, topic),
  };
};
