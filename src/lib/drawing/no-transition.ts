/**
 * Stands in for d3-transition, of which d3-zoom wants one thing: to interrupt what is running. This room
 * glides by itself (`glide.ts`) and starts no transition, so there is nothing to interrupt, and the real
 * package would bring easing, timers and every colour space: a thirteenth of all script a map loads.
 * `vite.config.ts` puts it in place.
 */
/** Stops the transitions of a node: none are ever started. */
export function interrupt(): void {
  // Nothing runs.
}
