import { error } from '@sveltejs/kit';
import { describeTopicAlone } from '#lib/explorer';
import { describeNode } from '#lib/graph';
import {
  describeRoadmapPage,
  describeTopicPage,
  loadLibrary,
  loadMap,
  loadMapDocument,
} from '#lib/server';

/** What the page of a whole map shows. */
export async function loadMapPage(id: string) {
  const map = await loadMapDocument(id);
  if (map === undefined) error(404);
  return { map, topic: null, file: map.file, head: describeRoadmapPage(map.roadmap) };
}

/** What the page of one of its topics shows. */
export function loadTopicPage(id: string, topicId: string) {
  const found = loadMap(id);
  if (found === undefined) error(404);
  const { graph, path } = found;
  const topic = describeTopicAlone(graph, topicId, describeNode(loadLibrary(), graph, topicId));
  if (topic === null) error(404);
  return { map: null, topic, file: path, head: describeTopicPage(graph.roadmap, topic) };
}

/** The topics of a map, as the entries of a route with `[topic]` in its name. */
export function listTopics(id: string): { roadmap: string; topic: string }[] {
  return loadMap(id)?.graph.roadmap.nodes.map((node) => ({ roadmap: id, topic: node.id })) ?? [];
}
