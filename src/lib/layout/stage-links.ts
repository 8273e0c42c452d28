import type { LaidOutStage, Point, StageLink } from './model.ts';

/** Where the order of stages is drawn, counted from a band's left edge: in line with its number. */
const LINE_INSET = 22;
/** How far an arrow reaches into the bands on both sides of a border. */
const REACH = 9;

/**
 * Draws the order of stages as an arrow over the border between two bands; where the map was wrapped, as
 * a line through the space between two columns.
 */
export function linkBands(
  links: readonly Omit<StageLink, 'points'>[],
  stages: readonly LaidOutStage[],
  columnSpace: number,
): StageLink[] {
  const byId = new Map(stages.map((stage) => [stage.id, stage]));
  return links.flatMap((link) => {
    const source = byId.get(link.source);
    const target = byId.get(link.target);
    if (source === undefined || target === undefined) return [];
    return [{ ...link, points: route(source, target, columnSpace) }];
  });
}

function route(source: LaidOutStage, target: LaidOutStage, columnSpace: number): Point[] {
  const border = source.y + source.height;
  const start = { x: source.x + LINE_INSET, y: border - REACH };
  const end = { x: target.x + LINE_INSET, y: target.y + REACH };
  if (source.column === target.column) return [start, end];
  const between = target.x - columnSpace / 2;
  const below = border + REACH;
  const above = target.y - REACH;
  return [
    start,
    { x: start.x, y: below },
    { x: between, y: below },
    { x: between, y: above },
    { x: end.x, y: above },
    end,
  ];
}
