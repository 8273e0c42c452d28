import { SKILLS } from '#lib/graph';
import { loadLibrary } from '#lib/server';
import { writeSkills, writeTwin } from '#lib/transfer';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap's data twin, or that of all skills, for other tools. */
export const GET = serveRoadmap('application/json', ({ id, graph, diagnostics }) => {
  const library = loadLibrary();
  const twin =
    id === SKILLS ? writeSkills(library.vocabulary) : writeTwin(graph, diagnostics, library);
  return JSON.stringify(twin);
});
