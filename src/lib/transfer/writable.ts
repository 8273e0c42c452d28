/**
 * What XML 1.0 (Char), YAML (c-printable) or UTF-8 cannot hold, escaped or not: control characters,
 * noncharacters and half surrogate pairs.
 */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- the very characters that must not come out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
const REPLACEMENT = '\ufffd';

/** Text that every format can hold: what none can write is marked by U+FFFD, so that its loss is seen. */
export function makeWritable(text: string): string {
  return text.replace(UNWRITABLE, REPLACEMENT);
}

/** Text for one line: each run of space, line breaks too, becomes one space. */
export function onOneLine(text: string): string {
  return makeWritable(text).replace(/\s+/gu, ' ').trim();
}
