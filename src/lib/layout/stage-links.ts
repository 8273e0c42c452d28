import type { LaidOutStage, Point, StageLink } from './model.ts';

/** Where the line of stages runs, counted from a band's left edge: through the middle of its number. */
const LINE_INSET = 20;
/** A number stands at the top of its band; the line starts below it and ends above the next. */
const NUMBER_TOP = 14;
const NUMBER_BOTTOM = 62;

/**
 * Draws the order of stages as a line from number to number, down the edge of the bands; where the map
 * was wrapped, through the space between two columns.
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
  const start = { x: source.x + LINE_INSET, y: source.y + NUMBER_BOTTOM };
  const end = { x: target.x + LINE_INSET, y: target.y + NUMBER_TOP };
  if (source.column === target.column) return [start, end];
  const between = target.x - columnSpace / 2;
  const below = source.y + source.height + LINE_INSET / 2;
  const above = target.y - LINE_INSET / 2;
  return [
    start,
    { x: start.x, y: below },
    { x: between, y: below },
    { x: between, y: above },
    { x: end.x, y: above },
    end,
  ];
}
