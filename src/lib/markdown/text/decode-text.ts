/** More control characters than this share, and a file is not text: a program, a picture, an archive. */
const MOST_CONTROLS = 0.01;
/** Bytes looked at: enough to know, and the same for a file of any size. */
const SAMPLE = 65_536;

/** Tab, line feed, form feed, carriage return and escape turn up in honest text. */
const HARMLESS = new Set([9, 10, 12, 13, 27]);

/**
 * The text of a file: UTF-8, UTF-16 where a byte order mark says so, else Windows-1252, as old editors
 * wrote. Null where the file is not text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = decodeUtf8(bytes);
  const controls = countControls(bytes.subarray(0, SAMPLE));
  if (text === null && controls > 0) return null;
  if (controls > MOST_CONTROLS * Math.min(bytes.length, SAMPLE)) return null;
  return text ?? decodeWindows1252(bytes);
}

/** Null where the bytes are not UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * What Windows-1252 has where Latin-1 has control characters (the table of the WHATWG Encoding Standard).
 * Spelled out because Node 20 and 22 decode `windows-1252` as plain Latin-1.
 */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  return latin.replace(/[\u0080-\u009f]/g, (each) => FROM_0X80[each.charCodeAt(0) - 0x80] ?? each);
}

function countControls(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte < 32 && !HARMLESS.has(byte) ? count + 1 : count), 0);
}
