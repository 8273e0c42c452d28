import type { Bounds, LaidOutGraph } from '#lib/layout';
import { roundedPath } from './paths.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Bounds[];
  /** All lines as one SVG path. */
  readonly lines: string;
}

/** Reduces a map to whole units and bare shapes, small enough to stand on a page of many. */
export function drawPicture(graph: LaidOutGraph): Picture {
  const whole = ({ x, y, width, height }: Bounds): Bounds => ({
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
  });
  return {
    width: Math.round(graph.width),
    height: Math.round(graph.height),
    cards: graph.cards.map(whole),
    lines: [...graph.edges, ...graph.stageLinks]
      .filter((edge) => edge.points.length > 0)
      .map(({ points }) =>
        roundedPath(
          points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })),
          0,
        ),
      )
      .join(''),
  };
}
