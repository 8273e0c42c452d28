import type { LaidOutGraph, Point } from './model.ts';

/** Mirrors a map at its diagonal: what read downwards reads to the right. Cards keep their own shape. */
export function flipGraph(graph: LaidOutGraph): LaidOutGraph {
  return {
    ...graph,
    width: graph.height,
    height: graph.width,
    cards: graph.cards.map((card) => ({ ...card, ...flip(card) })),
    edges: graph.edges.map((edge) => ({ ...edge, points: edge.points.map(flip) })),
    stages: graph.stages.map((stage) => ({
      ...stage,
      ...flip(stage),
      width: stage.height,
      height: stage.width,
    })),
    stageLinks: graph.stageLinks.map((link) => ({ ...link, points: link.points.map(flip) })),
  };
}

function flip({ x, y }: Point): Point {
  return { x: y, y: x };
}
