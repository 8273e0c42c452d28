import { fromBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { decompress } from './compress.ts';
import { MOST_CHARACTERS } from './limits.ts';
import type { Json, LinkCodec, LinkProblem, LinkReading } from './model.ts';
import { problemOf } from './problem-of.ts';

const ENVELOPE = /^([a-z]+)([1-9]\d{0,8})\.([\w-]+)$/;
const CHECKSUM_BYTES = 4;

/**
 * The value of a link, or what is wrong with it. Never throws, and gives no value but the one that was encoded.
 *
 * @param text the hash of an address, with or without its `#`; space around it does not count
 * @param codecs what the page can read: of each name, its newest version
 */
export function decodeLink(text: string, codecs: readonly LinkCodec[]): LinkReading {
  const link = text.trim().replace(/^#/, '');
  if (link === '') return nothing('no-link');
  if (link.length > MOST_CHARACTERS) return nothing('too-large');
  const [, name = '', version = '', sealed = ''] = ENVELOPE.exec(link) ?? [];
  const bytes = fromBase64url(sealed);
  if (bytes === null || bytes.length <= CHECKSUM_BYTES) return nothing('damaged');
  const body = bytes.subarray(CHECKSUM_BYTES);
  const sum = new DataView(bytes.buffer).getUint32(0);
  if (checksum(new TextEncoder().encode(`${name}${version}.`), body) !== sum) {
    return nothing('damaged');
  }
  const known = codecs.find((codec) => codec.name === name);
  if (!known) return nothing('unknown');
  const codec = { name, version: Number(version) };
  if (codec.version > known.version) return nothing('newer');
  return readValue(body, codec);
}

function readValue(body: Uint8Array, codec: LinkCodec): LinkReading {
  const unpacked = decompress(body);
  if (typeof unpacked === 'string') return nothing(unpacked);
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpacked);
    return { codec, value: JSON.parse(json) as Json, problem: null };
  } catch {
    return nothing('damaged');
  }
}

function nothing(code: LinkProblem['code']): LinkReading {
  return { codec: null, value: null, problem: problemOf(code) };
}
