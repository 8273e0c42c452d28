import { topicOfAddress } from './addresses.ts';
import { linkClicked } from './link-clicked.ts';

/** A place of a roadmap that a plain click asks for. */
export interface PlaceClicked {
  /** The id of a node; null for the map itself. */
  readonly id: string | null;
  /** What the link asks for besides, `?` included; empty where it says nothing of that. */
  readonly query: string;
  readonly isInMap: boolean;
}

/** Null for a click that is the browser's, or leads elsewhere, or to what `has` does not know. */
export function placeClicked(
  event: MouseEvent,
  roadmap: string,
  has: (id: string) => boolean,
): PlaceClicked | null {
  const link = linkClicked(event);
  const href = link?.getAttribute('href') ?? '';
  const id = link === null ? undefined : topicOfAddress(href, roadmap);
  if (link === null || id === undefined || !(id === null || has(id))) return null;
  const { search } = new URL(href, location.href);
  return { id, query: search, isInMap: link.closest('svg.map') !== null };
}
