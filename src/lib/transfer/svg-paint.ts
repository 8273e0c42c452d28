import { element, escapeXml, round, type Attributes } from './xml.ts';

/** The light theme of the site, and fonts that stand in for its own where they are not installed. */
export const COLOURS = {
  paper: '#f7f5f0',
  band: '#f1eee6',
  card: '#fffefb',
  ink: '#1e2329',
  mute: '#62666d',
  faint: '#a5a193',
  line: '#dedad0',
  edge: '#b9b3a4',
  mark: '#b1ab9d',
  done: '#2b8a4b',
} as const;

export const FONTS = {
  heading: "'Bricolage Grotesque', 'Inter', system-ui, sans-serif",
  text: "'Inter', system-ui, sans-serif",
} as const;

export interface TextStyle {
  readonly font: keyof typeof FONTS;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

/** Where the first of several lines has its baseline, and how far below it the next has its own. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly lineHeight: number;
}

/** Lines of text, one below the other. */
export function drawText(
  lines: readonly string[],
  { x, y, lineHeight }: TextPlace,
  { font, size, weight, fill }: TextStyle,
): string {
  const spans = lines.map((line, index) =>
    element('tspan', { x, y: y + index * lineHeight }, escapeXml(line)),
  );
  return element(
    'text',
    { 'font-family': FONTS[font], 'font-size': size, 'font-weight': weight, fill },
    spans.join(''),
  );
}

/** What is shown by pointing at a part, and read out by screen readers. */
export function drawTitle(text: string): string {
  return element('title', {}, escapeXml(text));
}

export function drawBox(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  look: Attributes,
): string {
  return element('rect', { x, y, width, height, ...look });
}

export function translate(x: number, y: number): Attributes {
  return { transform: `translate(${round(x)} ${round(y)})` };
}
