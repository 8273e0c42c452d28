import { loadLayouts } from '#lib/server';
import { writeSvg } from '#lib/transfer';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap's map as a picture: the one that a wide window shows. */
export const GET = serveRoadmap('image/svg+xml; charset=utf-8', async (roadmap) => {
  const { layouts, best } = await loadLayouts(roadmap);
  return writeSvg(roadmap.graph, layouts.wide[best.wide]);
});
