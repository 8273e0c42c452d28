import { toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { compress } from './compress.ts';
import { MOST_CHARACTERS, MOST_UNPACKED } from './limits.ts';
import type { Json, LinkCodec } from './model.ts';

/**
 * A value as text for the hash of an address, made of `A-Z a-z 0-9 . _ -` only:
 * `<name><version>.<base64url of 4 bytes CRC-32, then the value as JSON in raw deflate>`. The checksum counts
 * the name and the version too. This envelope is the same for all versions; they differ in what is in it.
 * Null where the value is more than a link may hold, and wants a file.
 */
export function encodeLink({ name, version }: LinkCodec, value: Json): string | null {
  const json = new TextEncoder().encode(JSON.stringify(value));
  if (json.length > MOST_UNPACKED) return null;
  const head = `${name}${String(version)}.`;
  const body = compress(json);
  const sealed = new Uint8Array(4 + body.length);
  new DataView(sealed.buffer).setUint32(0, checksum(new TextEncoder().encode(head), body));
  sealed.set(body, 4);
  const link = head + toBase64url(sealed);
  return link.length > MOST_CHARACTERS ? null : link;
}
