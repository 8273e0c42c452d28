import type { SkillGraph } from '#lib/graph';
import { connectMap } from './connect-map.ts';
import { loadMapDocument } from './load-map-document.ts';

/** The graph of a roadmap of the site; rejects where it cannot be fetched. */
export async function loadGraph(roadmap: string): Promise<SkillGraph> {
  return connectMap(await loadMapDocument(roadmap));
}
