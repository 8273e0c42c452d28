import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
export const entries = listEntries;

/** The roadmap as its author wrote it. */
export const GET = serveRoadmap('text/markdown; charset=utf-8', ({ text }) => text);
