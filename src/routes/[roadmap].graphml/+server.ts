import { writeGraphml } from '#lib/transfer';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap for GraphML. */
export const GET = serveRoadmap('application/xml; charset=utf-8', ({ graph }) =>
  writeGraphml(graph),
);
