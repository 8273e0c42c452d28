import { writeMermaid } from '#lib/transfer';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap for Mermaid. */
export const GET = serveRoadmap('text/plain; charset=utf-8', ({ graph }) => writeMermaid(graph));
