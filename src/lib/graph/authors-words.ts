/** What may open a line: marks of quotes, headings and items, each with the space that makes it one, and a box. */
const OPENING = /^(?:\s+|>|#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\[[ xX]\]\s)+/;
const LINK = /!?\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g;
const STARS = /(?<!\\)(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g;
/** Between letters an underscore is part of a name, as in `my_app`. */
const UNDERLINES = /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])(.*?[^\s_])\1(?![\p{L}\p{N}_])/gu;
const CODE = /`([^`]*)`/g;
/** Stands for code while the marks around it are taken off: no line of Markdown means anything by it. */
const HOLE = '\ufdd0';

/** A quoted line as it reads; where nothing of it does, words for that it is said. */
export function authorsWords(quote: string): string {
  return withoutMarks(quote) || 'the author says so';
}

/**
 * A line of Markdown without the marks of a list, a quote, a heading, code, links or emphasis: for where the parser would
 * be too much to load.
 */
export function withoutMarks(line: string): string {
  const codes: string[] = [];
  return line
    .replaceAll(HOLE, '')
    .replace(OPENING, '')
    .replace(CODE, (_, code: string) => {
      codes.push(code);
      return HOLE;
    })
    .replace(LINK, '$1')
    .replace(STARS, '$2')
    .replace(UNDERLINES, '$2')
    .replaceAll(HOLE, () => codes.shift() ?? '')
    .trim();
}
