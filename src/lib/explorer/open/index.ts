export { default as OpenPage } from './OpenPage.svelte';
