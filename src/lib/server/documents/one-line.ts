// eslint-disable-next-line no-control-regex -- they are what is to be taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Text of a document or a name on one line, without anything that could steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}
