import { writeTwin } from '#lib/transfer';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap's data twin, for other tools. */
export const GET = serveRoadmap('application/json', ({ graph, diagnostics }) =>
  JSON.stringify(writeTwin(graph, diagnostics)),
);
