import { isOwn, ownRoadmap } from '../addresses.ts';
import type { RoadmapName } from '../roadmap-name.ts';
import { progressWords } from './words.ts';

/** What a roadmap is called that something was said in, also where it is gone or not open. */
export function namePlace(roadmaps: readonly RoadmapName[], id: string): string {
  const known = roadmaps.find((roadmap) => roadmap.id === id);
  if (known !== undefined) return known.title;
  return isOwn(id)
    ? progressWords.ownNamed(id.slice(ownRoadmap('').length))
    : progressWords.goneRoadmap(id);
}
