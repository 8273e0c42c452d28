export { default as PathsPanel } from './PathsPanel.svelte';
