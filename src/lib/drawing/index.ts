export { default as BurnUp } from './BurnUp.svelte';
export type { TopicDetails } from './details.ts';
export { createGestures, type Gestures } from './gestures.ts';
export type { Ends } from './lines.ts';
export type { Begun, Held, Highlight, MapState } from './look.ts';
export { default as Minimap } from './Minimap.svelte';
export { default as RoadmapMap } from './RoadmapMap.svelte';
export { default as Thumbnail } from './Thumbnail.svelte';
export {
  NO_INSETS,
  READING_ZOOM,
  ROWS_ZOOM,
  centreOn,
  fitBounds,
  levelOf,
  openingViewport,
  revealBounds,
  type Insets,
  type Viewport,
} from './viewport.ts';
export { words as mapWords } from './words.ts';
