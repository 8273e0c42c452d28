import { error } from '@sveltejs/kit';
import { describeTopicAlone } from '#lib/explorer';
import { describeTopicPage, loadRoadmap, loadRoadmaps } from '#lib/server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  loadRoadmaps().flatMap(({ id, graph }) =>
    graph.roadmap.nodes.map((node) => ({ roadmap: id, topic: node.id })),
  );

export const load: PageServerLoad = ({ params }) => {
  const roadmap = loadRoadmap(params.roadmap);
  if (roadmap === undefined) error(404);
  const topic = describeTopicAlone(roadmap.graph, params.topic);
  if (topic === null) error(404);
  return {
    map: null,
    topic,
    file: roadmap.path,
    head: describeTopicPage(roadmap.graph.roadmap, topic),
  };
};
