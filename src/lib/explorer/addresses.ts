import { resolve } from '$app/paths';

/** The addresses of the site. They end in a slash, so that any static host serves them without a redirect. */
export function homeAddress(): string {
  return resolve('/');
}

export function roadmapAddress(roadmap: string): string {
  return `${resolve('/[roadmap]', { roadmap })}/`;
}

export function topicAddress(roadmap: string, topic: string): string {
  return `${resolve('/[roadmap]/[topic]', { roadmap, topic })}/`;
}

/** The id that an address of a roadmap opens: null for the map itself, undefined for any other place. */
export function topicOfAddress(href: string, roadmap: string): string | null | undefined {
  const { origin, pathname } = new URL(href, location.href);
  const own = roadmapAddress(roadmap);
  if (origin !== location.origin || !pathname.startsWith(own)) return undefined;
  return pathname.slice(own.length).replace(/\/$/u, '') || null;
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
