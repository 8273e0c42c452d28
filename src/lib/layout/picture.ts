import type { Bounds, LaidOutGraph, Point } from './model.ts';

/** A map reduced to its shapes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Bounds[];
  /** All lines as one SVG path. */
  readonly lines: string;
}

/** Reduces a map to whole units and bare shapes, small enough to stand on a page of many. */
export function drawPicture(graph: LaidOutGraph): Picture {
  const lines = [...graph.edges, ...graph.stageLinks].filter(({ points }) => points.length > 0);
  return {
    width: Math.round(graph.width),
    height: Math.round(graph.height),
    cards: graph.cards.map(({ x, y, width, height }) => ({
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(width),
      height: Math.round(height),
    })),
    lines: lines.map(({ points }) => `M${points.map(writePoint).join('L')}`).join(''),
  };
}

function writePoint({ x, y }: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
