import { chooseLayout, scoreLayout, type LayoutCare } from './choose.ts';
import type { LayoutEngine } from './elk.ts';
import type { Direction, LaidOutGraph } from './model.ts';
import type { MapPlan } from './plan.ts';
import { WINDOWS, type WindowShape } from './windows.ts';

/** A map laid out for each shape of window in both directions, and the direction that suits each best. */
export interface LayoutSet {
  readonly layouts: Readonly<Record<WindowShape, Readonly<Record<Direction, LaidOutGraph>>>>;
  readonly best: Readonly<Record<WindowShape, Direction>>;
}

export async function layoutForAllWindows(plan: MapPlan, engine: LayoutEngine): Promise<LayoutSet> {
  const wide = await layoutFor(plan, engine, 'wide', 'thorough');
  const tall = await layoutFor(plan, engine, 'tall', 'thorough');
  return {
    layouts: { wide: wide.layouts, tall: tall.layouts },
    best: { wide: wide.best, tall: tall.best },
  };
}

/** The set for someone who waits, with one shape of window: the other gets the same until it is asked for. */
export async function layoutForWindow(
  plan: MapPlan,
  engine: LayoutEngine,
  shape: WindowShape,
): Promise<LayoutSet> {
  const { layouts, best } = await layoutFor(plan, engine, shape, 'quick');
  return { layouts: { wide: layouts, tall: layouts }, best: { wide: best, tall: best } };
}

async function layoutFor(
  plan: MapPlan,
  engine: LayoutEngine,
  shape: WindowShape,
  care: LayoutCare,
): Promise<{ layouts: Record<Direction, LaidOutGraph>; best: Direction }> {
  const down = await chooseLayout(plan, engine, shape, 'down', care);
  const right = await chooseLayout(plan, engine, shape, 'right', care);
  const isDown = scoreLayout(down, WINDOWS[shape]) >= scoreLayout(right, WINDOWS[shape]);
  return { layouts: { down, right }, best: isDown ? 'down' : 'right' };
}
