import { deflateSync, Inflate } from 'fflate';
import { MOST_UNPACKED } from './limits.ts';

/** Compressed bytes given to the decompressor at once: what they come to is at most a thousand times as much. */
const AT_ONCE = 4096;

/** Raw deflate (RFC 1951), as small as it gets. */
export function compress(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 9 });
}

/** `too-large` as soon as there is more than a link may hold; `damaged` where this is no deflate. */
export function decompress(bytes: Uint8Array): Uint8Array | 'damaged' | 'too-large' {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    if (length <= MOST_UNPACKED) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length && length <= MOST_UNPACKED; at += AT_ONCE) {
      inflate.push(bytes.subarray(at, at + AT_ONCE), at + AT_ONCE >= bytes.length);
    }
  } catch {
    return 'damaged';
  }
  return length > MOST_UNPACKED ? 'too-large' : join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
