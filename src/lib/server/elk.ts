import ELK from 'elkjs/lib/elk.bundled.js';
import type { LayoutEngine } from '#lib/layout';

/** ELK in this process: for building the site, never for a browser. */
export function createEngine(): LayoutEngine {
  const elk = new ELK();
  return (graph) => elk.layout(graph);
}
