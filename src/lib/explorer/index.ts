export { describeTopicAlone, type TopicView } from './topic-view.ts';
export { default as ExplorerPage } from './ExplorerPage.svelte';
export { default as HomePage } from './HomePage.svelte';
export type { RoadmapSummary } from './HomePage.svelte';
export { default as LostPage } from './LostPage.svelte';
export type { MapDocument } from './map-document.ts';
export { default as PageHead } from './PageHead.svelte';
export type { RoadmapName } from './roadmap-name.ts';
export { theme } from './theme.svelte.ts';
