export { CARD, buildCards, rowStart } from './cards.ts';
export { chooseLayout, scoreLayout } from './choose.ts';
export { greatestOf, leastOf } from './extremes.ts';
export { layoutForAllWindows, layoutForWindow, type LayoutSet } from './layout-set.ts';
export type { LayoutEngine } from './elk.ts';
export type {
  Bounds,
  Card,
  CardEdge,
  CardRow,
  Direction,
  LaidOutCard,
  LaidOutEdge,
  LaidOutGraph,
  LaidOutStage,
  Point,
  Size,
  StageLink,
  StageName,
} from './model.ts';
export { drawPicture, type Picture } from './picture.ts';
export { planMap, type MapPlan } from './plan.ts';
export { fitZoom, measureCover, measureQuality, type LayoutQuality } from './quality.ts';
export { measureText, measureWidestWord, wrapText } from './text.ts';
export {
  DOTS,
  LEAST_TITLE_PIXELS,
  dotsHeight,
  planFarTitles,
  stepZoom,
  type FarTitles,
} from './titles.ts';
export { READABLE_ZOOM, WINDOWS, type WindowShape } from './windows.ts';
