import { error, type RequestHandler } from '@sveltejs/kit';
import { loadMap, loadMaps, type LoadedRoadmap } from '#lib/server';

/** Everything that has a map, as the entries of a route with `[roadmap]` in its name. */
export function listEntries(): { roadmap: string }[] {
  return loadMaps().map(({ id }) => ({ roadmap: id }));
}

/** Answers with a roadmap as a file of a media type, for other tools. */
export function serveRoadmap(
  type: string,
  write: (roadmap: LoadedRoadmap) => string | Promise<string>,
): RequestHandler<{ roadmap: string }> {
  return async ({ params }) => {
    const roadmap = loadMap(params.roadmap);
    if (roadmap === undefined) error(404);
    return new Response(await write(roadmap), { headers: { 'content-type': type } });
  };
}
