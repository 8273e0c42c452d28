import { makeWritable } from './writable.ts';

export type Attributes = Readonly<Record<string, string | number>>;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML would turn a bare one into a line feed.
  '\r': '&#13;',
};

/** A hundredth of a unit is finer than any screen, and the same on every machine. */
const PER_UNIT = 100;

/** Text as the content of an element, or of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return makeWritable(text).replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? '');
}

/** `<name key="value">`; values are text and get escaped. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${writeAttributes(attributes)}>`;
}

/** A whole element. `content` is markup: whatever in it is text must be escaped already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${writeAttributes(attributes)}/>`
    : `${openTag(name, attributes)}${content}</${name}>`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
    )
    .join('');
}

export function round(value: number): string {
  return String(Math.round(value * PER_UNIT) / PER_UNIT);
}
