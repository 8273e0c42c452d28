import type { Place } from './model.ts';

/** What ids of roadmaps and topics are made of, see `slugOf`; that of a document of one's own has a colon as well. */
const ID = /^[a-z0-9][a-z0-9:-]*$/;

/**
 * Whether a page may link to a place. Records from elsewhere may name what can be no address, or another site's; what
 * they say is kept all the same.
 */
export function isSomewhere({ roadmap, topic }: Place): boolean {
  return ID.test(roadmap) && ID.test(topic);
}
