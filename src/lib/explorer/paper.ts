import type { LaidOutGraph, LayoutSet, Size } from '#lib/layout';

/** What a sheet of A4 leaves for a map beside its margins and title, in millimetres. */
const PAPERS = {
  portrait: { width: 186, height: 258 },
  landscape: { width: 273, height: 171 },
} as const;

export type Paper = keyof typeof PAPERS;

/** The layout of a map that is the largest when it fits a sheet of paper held this way. */
export function chooseForPaper({ layouts }: LayoutSet, paper: Paper): LaidOutGraph {
  const { wide, tall } = layouts;
  const { width, height } = PAPERS[paper];
  const zoomOf = (map: Size) => Math.min(width / map.width, height / map.height);
  return [wide.down, wide.right, tall.down, tall.right].reduce((best, layout) =>
    zoomOf(layout) > zoomOf(best) ? layout : best,
  );
}
