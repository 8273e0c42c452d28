import { loadRoadmaps } from '#lib/server';
import { readSkillsFile } from '#lib/server/documents';
import type { Link } from './check-links.ts';

/**
 * Every address of the roadmaps of a folder and of its vocabulary of skills, once, with all places that name it.
 * @throws {Error} where a file has errors, since an address might be missed
 */
export function collectLinks(folder?: string): readonly Link[] {
  const places = new Map<string, string[]>();
  const add = (url: string, place: string): void => {
    if (!/^https?:/.test(url)) return;
    const { href } = new URL(url.replace(/#.*$/, ''));
    places.set(href, [...(places.get(href) ?? []), place]);
  };
  for (const { path, graph } of loadRoadmaps(folder)) {
    const { resources, nodes } = graph.roadmap;
    for (const { url, source } of [...resources, ...nodes.flatMap((node) => node.resources)]) {
      add(url, `${path}:${source.line}`);
    }
  }
  const file = readSkillsFile(folder);
  if (file !== null) {
    for (const { resources, line } of file.vocabulary.skills.values()) {
      for (const { url } of resources) add(url, `${file.path}:${line}`);
    }
  }
  return [...places].map(([url, all]) => ({ url, places: all }));
}
