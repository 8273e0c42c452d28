import { loadByTitle } from '#lib/server';

export function load() {
  return {
    roadmaps: loadByTitle().map(({ id, graph }) => ({ id, title: graph.roadmap.title })),
  };
}
