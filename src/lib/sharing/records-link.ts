import type { JsonObject } from './columns.ts';
import { decodeLink } from './decode-link.ts';
import { encodeLink } from './encode-link.ts';
import type { LinkCodec, LinkProblem } from './model.ts';
import { packRecords } from './pack-records.ts';
import { problemOf } from './problem-of.ts';
import { unpackRecords } from './unpack-records.ts';

/** How many more parts are tried next; a dozen tries lead from two to ten. */
const GROWTH = 1.1;

/**
 * Records as one link, or as several where it would be longer than `longest` characters. Each of them is whole
 * in itself, and carries some of the records: records that merge may come in any order and any number of
 * times. Null where a single record is longer already, and a file is what is wanted.
 *
 * @param records objects of which JSON can say every field; one that is undefined is left out
 */
export function encodeRecords(
  codec: LinkCodec,
  records: readonly object[],
  longest: number,
): readonly string[] | null {
  const encode = (part: readonly object[]) => encodeLink(codec, packRecords(part));
  const fits = (link: string | null) => link !== null && link.length <= longest;
  const whole = encode(records);
  if (whole !== null && fits(whole)) return [whole];
  let parts = whole === null ? 2 : Math.ceil(whole.length / longest);
  while (parts < records.length) {
    const links = splitEvenly(records, parts).map(encode);
    if (links.every(fits)) return links.filter((link) => link !== null);
    parts = Math.ceil(parts * GROWTH);
  }
  const alone = records.map((record) => encode([record]));
  return alone.length > 0 && alone.every(fits) ? alone.filter((link) => link !== null) : null;
}

export type RecordsReading =
  | { readonly records: readonly JsonObject[]; readonly problem: null }
  | { readonly records: null; readonly problem: LinkProblem };

/** The records of a link that `encodeRecords` made, or what is wrong with it. Never throws. */
export function decodeRecords(text: string, codec: LinkCodec): RecordsReading {
  const read = decodeLink(text, [codec]);
  if (read.problem !== null) return { records: null, problem: read.problem };
  const records = unpackRecords(read.value);
  if (records === null) return { records, problem: problemOf('damaged') };
  return { records, problem: null };
}

function splitEvenly<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
  return Array.from({ length: parts }, (_, index) =>
    items.slice(
      Math.floor((index * items.length) / parts),
      Math.floor(((index + 1) * items.length) / parts),
    ),
  );
}
