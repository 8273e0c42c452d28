import { writeDot } from '#lib/transfer';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap for Graphviz. */
export const GET = serveRoadmap('text/vnd.graphviz; charset=utf-8', ({ graph }) => writeDot(graph));
