import { isOwn } from './addresses.ts';
import { words } from './words.ts';

/** A roadmap as menus name it. */
export interface RoadmapName {
  readonly id: string;
  readonly title: string;
}

/** What a roadmap is called: one that is gone by its id, a visitor's own document elsewhere as what it is. */
export function titleOfRoadmap(roadmaps: readonly RoadmapName[], id: string): string {
  return roadmaps.find((each) => each.id === id)?.title ?? (isOwn(id) ? words.ownDocument : id);
}
