import type { Words } from '../line.ts';

/** What Markdown would read a meaning into, wherever it stands. */
const SIGNS = /[\\`*[\]<~]/g;
/** An underscore inside a word is a letter; at its edge it would begin or end emphasis. */
const LOOSE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const ENTITY = /&(?=#?\w+;)/g;
/** What begins an address that GitHub makes a link of by itself: `https\\:` and `www\\.` are only words. */
const ADDRESS = /\b(https?|ftp|mailto|xmpp)(?=:)|\b(www)(?=\.)/gi;
const MAIL = /(?<=[\w.+-])@(?=[\w-])/g;
const CLOSING_HASHES = /(^|\s)(#+)(?=\s*$)/;
const LINE_START = /^([#>+=|:-]|\d+(?=[.)](?:\s|$)))/;

/** One line of plain text, written so that Markdown reads back the same. */
export function escape(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(LOOSE_UNDERSCORE, '\\_')
    .replace(ENTITY, '\\&')
    .replace(ADDRESS, '$&\\')
    .replace(MAIL, '\\@')
    .replace(
      CLOSING_HASHES,
      (_, before: string, hashes: string) => before + '\\#'.repeat(hashes.length),
    );
}

/** The same for text that begins a line. */
export function escapeLine(text: string): string {
  const escaped = escape(text);
  return escaped.replace(LINE_START, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** Text as a span of code, which is shown as it is and never read for a meaning. */
export function asCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** A block of code that no fence in the text can end. */
export function asCodeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** An address between angle brackets. */
export function writeAddress(url: string): string {
  return `<${url.replace(ENTITY, '&amp;')}>`;
}

/** Plain words, and the same as code: what a reader of titles is shown of each. */
export function plainWords(text: string): Words {
  return { text, mask: text };
}

export function codeWords(text: string): Words {
  return { text, mask: 'x'.repeat(text.length) };
}

export function joinWords(...pieces: readonly Words[]): Words {
  return {
    text: pieces.map(({ text }) => text).join(''),
    mask: pieces.map(({ mask }) => mask).join(''),
  };
}
