import { SKILLS } from '#lib/graph';
import { listEntries, serveRoadmap } from '../roadmap-file.server.ts';

export const prerender = true;
/** All skills are written in YAML, and served as that. */
export const entries = () => listEntries().filter(({ roadmap }) => roadmap !== SKILLS);

/** The roadmap as its author wrote it. */
export const GET = serveRoadmap('text/markdown; charset=utf-8', ({ text }) => text);
