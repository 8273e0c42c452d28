import { loadRoadmaps } from '#lib/server';

export function load() {
  return {
    roadmaps: loadRoadmaps().map(({ id, graph }) => ({ id, title: graph.roadmap.title })),
  };
}
