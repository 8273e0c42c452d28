import type { RoadmapSummary } from '#lib/explorer';
import { countThings, doneByAuthor, isThingToLearn, leftOut, type SkillGraph } from '#lib/graph';
import { drawPicture } from '#lib/layout';
import { loadMaps } from './library.ts';
import { loadLayouts } from './maps.ts';

/** What the home page says of every map. */
export function summarizeRoadmaps(): Promise<RoadmapSummary[]> {
  return Promise.all(
    loadMaps().map(async (roadmap) => {
      const { layouts, best } = await loadLayouts(roadmap);
      const { nodes, title, description } = roadmap.graph.roadmap;
      const things = nodes.map(({ id }) => id).filter((id) => isThingToLearn(roadmap.graph, id));
      const done = doneByAuthor(roadmap.graph);
      const count = countThings(things, done, leftOut(roadmap.graph, { done }));
      return {
        id: roadmap.id,
        title,
        description,
        topics: count.total,
        done: count.done,
        parts: countParts(roadmap.graph),
        picture: drawPicture(layouts.wide[best.wide]),
      };
    }),
  );
}

function countParts({ roadmap }: SkillGraph): string {
  const top = roadmap.nodes.filter(({ parent }) => parent === null);
  const stages = top.filter(({ kind }) => kind === 'stage').length;
  const [count, name] = stages > 1 ? [stages, 'stage'] : [top.length, 'part'];
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
