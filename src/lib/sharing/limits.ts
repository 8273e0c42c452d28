/**
 * What a link may hold when it is unpacked, in bytes: some 20,000 marks. A few kilobytes of deflate can name
 * a thousand times as much, so that unpacking stops here.
 */
export const MOST_UNPACKED = 4_000_000;
/** Characters of a link that are looked at; browsers take no longer addresses (Firefox 1 MB, Chrome 2 MB). */
export const MOST_CHARACTERS = 1_000_000;
