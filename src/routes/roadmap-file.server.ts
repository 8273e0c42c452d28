import { error, type RequestHandler } from '@sveltejs/kit';
import { loadRoadmap, loadRoadmaps, type LoadedRoadmap } from '#lib/server';

/** Every roadmap of the site, as the entries of a route with `[roadmap]` in its name. */
export function listEntries(): { roadmap: string }[] {
  return loadRoadmaps().map(({ id }) => ({ roadmap: id }));
}

/** Answers with a roadmap as a file of a media type, for other tools. */
export function serveRoadmap(
  type: string,
  write: (roadmap: LoadedRoadmap) => string | Promise<string>,
): RequestHandler<{ roadmap: string }> {
  return async ({ params }) => {
    const roadmap = loadRoadmap(params.roadmap);
    if (roadmap === undefined) error(404);
    return new Response(await write(roadmap), { headers: { 'content-type': type } });
  };
}
