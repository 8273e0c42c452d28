import { resolve } from '$app/paths';
import { SKILLS } from '#lib/graph';

/** The addresses of the site. They end in a slash, so that any static host serves them without a redirect. */
export function homeAddress(): string {
  return resolve('/');
}

/** What the id of a visitor's own document begins with; no file of the site has a colon in its id. */
const OWN = 'open:';

export function ownRoadmap(name: string): string {
  return OWN + name;
}

export function isOwn(roadmap: string): boolean {
  return roadmap.startsWith(OWN);
}

/** Where a visitor opens a document of their own. */
export function openAddress(): string {
  return `${resolve('/open')}/`;
}

/** Where all that a learner marked is counted, saved and loaded. */
export function progressAddress(): string {
  return `${resolve('/progress')}/`;
}

/** Where all notes and links of a learner's own are listed. */
export function notesAddress(): string {
  return `${resolve('/notes')}/`;
}

/** Whether a map has a weekly plan: those of the site that are roadmaps. */
export function hasPlan(roadmap: string): boolean {
  return !isOwn(roadmap) && roadmap !== SKILLS;
}

/** The weekly plan of a roadmap of the site. */
export function planAddress(roadmap: string): string {
  return `${resolve('/plan/[roadmap]', { roadmap })}/`;
}

/** A plan of what some topics need; `planning/query.ts` reads it. */
export function goalsPlanAddress(
  roadmap: string,
  goals: readonly string[],
  picks: readonly string[],
): string {
  const query = new URLSearchParams([
    ...goals.map((goal) => ['goal', goal]),
    ...picks.map((pick) => ['pick', pick]),
  ]);
  return `${planAddress(roadmap)}?${query.toString()}`;
}

export function roadmapAddress(roadmap: string): string {
  if (isOwn(roadmap)) return openAddress();
  return `${resolve('/[roadmap]', { roadmap })}/`;
}

export function topicAddress(roadmap: string, topic: string): string {
  // No host has a page of a topic that only this visitor has.
  if (isOwn(roadmap)) return `${openAddress()}#${topic}`;
  return `${resolve('/[roadmap]/[topic]', { roadmap, topic })}/`;
}

/** The way to a topic as a list, in the order to learn in; `paths/query.ts` reads it. */
export function goalAddress(roadmap: string, topic: string): string {
  return `${roadmapAddress(roadmap)}?path=goals&to=${topic}`;
}

/** The address with the query of the page that is open, before its hash: a filter is not lost by opening a topic. */
export function keepQuery(address: string): string {
  const [path = '', ...topic] = address.split('#');
  return [path + location.search, ...topic].join('#');
}

/** The id that an address of a roadmap opens: null for the map itself, undefined for any other place. */
export function topicOfAddress(href: string, roadmap: string): string | null | undefined {
  const { origin, pathname, hash } = new URL(href, location.href);
  const start = roadmapAddress(roadmap);
  if (origin !== location.origin || !pathname.startsWith(start)) return undefined;
  const topic = isOwn(roadmap) ? hash.slice(1) : pathname.slice(start.length).replace(/\/$/u, '');
  return topic || null;
}

/** The roadmap as a file for other tools: `format` is the ending of its name. */
export function dataAddress(roadmap: string, format: string): string {
  return `${resolve('/[roadmap]', { roadmap })}.${format}`;
}

/** Where a page that stands alone fetches its roadmap's map from. */
export function mapDocumentAddress(roadmap: string): string {
  return `${resolve('/[roadmap]', { roadmap })}/map.json`;
}

export function outlinesAddress(): string {
  return resolve('/outlines.json');
}

export function searchIndexAddress(): string {
  return resolve('/search.json');
}
