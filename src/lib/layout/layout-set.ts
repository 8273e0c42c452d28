import { chooseLayout, scoreLayout, WINDOWS, type LayoutCare, type WindowShape } from './choose.ts';
import type { LayoutEngine } from './elk.ts';
import type { Direction, LaidOutGraph } from './model.ts';
import type { MapPlan } from './plan.ts';

/** A map laid out for each shape of window in both directions, and the direction that suits each best. */
export interface LayoutSet {
  readonly layouts: Readonly<Record<WindowShape, Readonly<Record<Direction, LaidOutGraph>>>>;
  readonly best: Readonly<Record<WindowShape, Direction>>;
}

export async function layoutForAllWindows(
  plan: MapPlan,
  engine: LayoutEngine,
  care: LayoutCare = 'thorough',
): Promise<LayoutSet> {
  const layoutFor = async (shape: WindowShape) => ({
    down: await chooseLayout(plan, engine, shape, 'down', care),
    right: await chooseLayout(plan, engine, shape, 'right', care),
  });
  const layouts = { wide: await layoutFor('wide'), tall: await layoutFor('tall') };
  const betterOf = (shape: WindowShape): Direction => {
    const { down, right } = layouts[shape];
    return scoreLayout(down, WINDOWS[shape]) >= scoreLayout(right, WINDOWS[shape])
      ? 'down'
      : 'right';
  };
  return { layouts, best: { wide: betterOf('wide'), tall: betterOf('tall') } };
}
