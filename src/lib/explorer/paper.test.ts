import { expect, it } from 'vitest';
import type { Direction, LaidOutGraph, LayoutSet } from '#lib/layout';
import { chooseForPaper } from './paper.ts';

const layout = (direction: Direction, width: number, height: number): LaidOutGraph => ({
  direction,
  width,
  height,
  cards: [],
  edges: [],
  stages: [],
  stageLinks: [],
  labels: 'top',
});

it('prints the layout that fills the sheet, however it is held', () => {
  const set: LayoutSet = {
    layouts: {
      wide: { down: layout('down', 1400, 1000), right: layout('right', 4000, 500) },
      tall: { down: layout('down', 360, 4000), right: layout('right', 1000, 1450) },
    },
    best: { wide: 'down', tall: 'down' },
  };
  expect(chooseForPaper(set, 'landscape')).toBe(set.layouts.wide.down);
  expect(chooseForPaper(set, 'portrait')).toBe(set.layouts.tall.right);
});
