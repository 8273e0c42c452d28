import { pathTo } from '#lib/graph';
import type { Explorer } from './explorer.svelte.ts';
import { pageWords } from './page-words.ts';

const NO_PICKS: ReadonlyMap<string, string> = new Map();

/** How long it takes to learn a topic and all before it that is not done: "about 19 h left". */
export function sayHoursLeft({ graph, known, standing }: Explorer, topic: string): string {
  const { left } = pathTo(graph, [topic], { ...standing, picks: NO_PICKS }, known);
  return pageWords.hoursLeft(left.hours);
}
