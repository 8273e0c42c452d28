import { measureText } from '#lib/layout';
import { escapeXml } from '#lib/transfer';

/** The colours, fonts and small parts that every preview picture is drawn with. */

export const COLOURS = {
  paper: '#f7f5f0',
  band: '#f1eee6',
  card: '#fffefb',
  ink: '#1e2329',
  mute: '#6d7178',
  line: '#dedad0',
  edge: '#c3bdb0',
  way: '#d9480f',
  opens: '#1c6fb8',
} as const;

/** The names under which the pages of the site and of the previews know the two fonts. */
const FAMILIES = {
  heading: "'Bricolage Grotesque Variable', sans-serif",
  text: "'Inter Variable', sans-serif",
} as const;

export type Font = keyof typeof FAMILIES;

export interface TextStyle {
  readonly font: Font;
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text whose baseline starts at a point. */
export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const { font, size, weight = 450, fill = COLOURS.ink, anchor = 'start' } = style;
  return `<text x="${round(x)}" y="${round(y)}" font-family="${FAMILIES[font]}" font-size="${round(size)}" font-weight="${String(weight)}" fill="${fill}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}

/** A text that fits a width on one line, cut off with an ellipsis where it must be. */
export function cutText(text: string, font: Font, size: number, width: number): string {
  if (measureText(text, font, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0) {
    characters.pop();
    const shown = `${characters.join('').trimEnd()}…`;
    if (measureText(shown, font, size) <= width) return shown;
  }
  return '';
}

/** Half a pixel is enough for a picture, and short numbers keep it the same on every machine. */
export function round(value: number): string {
  return String(Math.round(value * 2) / 2);
}

/** The sign of the site: marks on a way. `size` is its height. */
export function sign(x: number, y: number, size: number): string {
  const dots = SIGN_MARKS.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}"/>`).join('');
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${String(size / SIGN_SIZE)})" fill="${COLOURS.paper}" stroke="${COLOURS.way}" stroke-width="1.5" stroke-linecap="round"><path d="M4 13.5 15.5 5M4 13.5h9M15.5 5l-8 1.5M13 13.5 8.5 17" fill="none"/>${dots}</g>`;
}

/** The same drawing as the site's logo. */
const SIGN_SIZE = 20;
const SIGN_MARKS = [
  ['4', '13.5', '1.9'],
  ['15.8', '5', '1.9'],
  ['13.4', '13.5', '1.9'],
  ['7.2', '6.6', '1.9'],
  ['8', '17', '1.6'],
] as const;
