import { loadMaps } from '#lib/server';

export function load() {
  return {
    roadmaps: loadMaps().map(({ id, graph }) => ({ id, title: graph.roadmap.title })),
  };
}
