import type { SkillGraph } from '#lib/graph';
import type { LaidOutGraph } from '#lib/layout';
import { drawCard } from './svg-card.ts';
import { defineArrow, drawLine } from './svg-line.ts';
import { COLOURS, drawTitle } from './svg-paint.ts';
import { drawStage } from './svg-stage.ts';
import { element, round } from './xml.ts';

const LINES = {
  fill: 'none',
  stroke: COLOURS.edge,
  'stroke-width': 1.6,
  'stroke-linejoin': 'round',
} as const;

/**
 * The map of a roadmap as a picture in a file of its own: SVG 1.1 in the light theme, a unit a pixel,
 * without scripts, styles or anything from elsewhere. `map` is the layout of `graph`. Titles that were
 * cut to fit are whole in the `<title>` of their part.
 */
export function writeSvg(graph: SkillGraph, map: LaidOutGraph): string {
  const { width, height } = map;
  const lines = [...map.stageLinks, ...map.edges].map(({ points, relation }) =>
    drawLine(points, relation),
  );
  const parts = [
    drawTitle(graph.roadmap.title),
    defineArrow(),
    element('rect', { width, height, fill: COLOURS.paper }),
    ...map.stages.map((stage, index) => drawStage(stage, index, map.labels)),
    element('g', LINES, lines.join('')),
    ...map.cards.map((card) => drawCard(card, graph)),
  ];
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
  };
  return `${element('svg', frame, `\n${parts.join('\n')}\n`)}\n`;
}
