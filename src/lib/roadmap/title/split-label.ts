import { cutLine, type Line } from '../line.ts';

/** An item's name, and the words after it. */
export interface Label {
  readonly name: Line;
  readonly words: Line | null;
  /** Bold, with a colon. */
  readonly isLabel: boolean;
}

/** A name is short; what is longer is a sentence with a colon in it. */
const LONGEST_NAME = 90;
/** A first sentence that is longer is prose, and kept whole. */
const LONGEST_SENTENCE = 200;
const SEPARATOR = /:(?=\s|$)|\s[–—-](?=\s)/g;
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu;
/** Shortened words whose full stop ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:etc|vs|e\.g|i\.e|cf|approx|no|dr|mr|ms|st|\p{Lu})$/iu;
const AFTER_BOLD = /^\s*(?::|[–—]|-(?=\s))\s*/;
const BRACKET_AFTER_BOLD = /^\s*[([][^()[\]]*[)\]]\s*(:|[–—]|-(?=\s)|$)\s*/;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Splits `**Name**: words`, `Name: words` and `Name — words`. What has no separator is a name alone,
 * and so is its first sentence when more follow.
 */
export function splitLabel(line: Line): Label {
  return splitBold(line) ?? splitPlain(line) ?? splitSentence(line) ?? nameOnly(line);
}

function nameOnly(line: Line): Label {
  return { name: line, words: null, isLabel: false };
}

function splitBold(line: Line): Label | null {
  if (!line.bold) return null;
  const { end } = line.bold;
  const rest = line.mask.slice(end);
  const colonInside = line.mask.slice(0, end).trimEnd().endsWith(':');
  if (rest.trim() === '') return { name: line, words: null, isLabel: colonInside };
  const after = AFTER_BOLD.exec(rest);
  if (after || colonInside) {
    const isLabel = colonInside || rest.trimStart().startsWith(':');
    return split(line, end, end + (after?.[0].length ?? 0), isLabel);
  }
  const bracket = BRACKET_AFTER_BOLD.exec(rest);
  if (!bracket) return null;
  const nameEnd = end + bracket[0].length - trailing(bracket[0]);
  return split(line, nameEnd, end + bracket[0].length, bracket[1] === ':');
}

/** How long the separator at the end of a matched bracket is. */
function trailing(bracket: string): number {
  return bracket.length - (Math.max(bracket.lastIndexOf(')'), bracket.lastIndexOf(']')) + 1);
}

function splitPlain(line: Line): Label | null {
  const { mask } = line;
  if (!mask.includes(':') && !mask.includes(' - ') && !/[–—]/.test(mask)) return null;
  const from = line.bold?.end ?? 0;
  SEPARATOR.lastIndex = from;
  for (let match = SEPARATOR.exec(mask); match; match = SEPARATOR.exec(mask)) {
    const at = match.index;
    if (at > LONGEST_NAME) return null;
    if (isInsideLink(line, at) || isInsideBrackets(mask, at) || isRange(mask, at)) continue;
    if (!HAS_WORD.test(line.text.slice(0, at))) continue;
    if (hasSentenceEnd(mask.slice(0, at))) return null;
    return split(line, at, at + match[0].length, false);
  }
  return null;
}

function splitSentence(line: Line): Label | null {
  const { mask } = line;
  if (!/[.!?]\s/.test(mask)) return null;
  SENTENCE_END.lastIndex = line.bold?.end ?? 0;
  for (let match = SENTENCE_END.exec(mask); match; match = SENTENCE_END.exec(mask)) {
    if (match.index > LONGEST_SENTENCE) return null;
    const before = mask.slice(Math.max(0, match.index - 12), match.index);
    if (SHORTENED.test(before) || isInsideBrackets(mask, match.index)) continue;
    if (isInsideLink(line, match.index) || !/\s/.test(mask.slice(0, match.index).trim())) continue;
    return split(line, match.index + 1, match.index + match[0].length, false);
  }
  return null;
}

function hasSentenceEnd(mask: string): boolean {
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(mask); match; match = SENTENCE_END.exec(mask)) {
    if (!SHORTENED.test(mask.slice(0, match.index))) return true;
  }
  return false;
}

function split(line: Line, nameEnd: number, wordsStart: number, isLabel: boolean): Label {
  const name = cutLine(line, 0, nameEnd);
  if (wordsStart >= line.text.length) {
    // Links without words of their own stand at the very end and still belong to the item.
    const words = line.links.some((link) => link.start >= wordsStart)
      ? cutLine(line, wordsStart)
      : null;
    return { name, words, isLabel };
  }
  return { name, words: cutLine(line, wordsStart), isLabel };
}

function isInsideLink(line: Line, at: number): boolean {
  return line.links.some((link) => link.start < at && at < link.end);
}

function isInsideBrackets(mask: string, at: number): boolean {
  let open = 0;
  for (let index = 0; index < at; index++) {
    const code = mask.charCodeAt(index);
    if (code === 40 || code === 91) open++;
    else if ((code === 41 || code === 93) && open > 0) open--;
  }
  if (open === 0) return false;
  const rest = mask.indexOf(')', at);
  return rest >= 0 || mask.indexOf(']', at) >= 0;
}

/** `2 - 3`: a dash between numbers separates nothing. */
function isRange(mask: string, at: number): boolean {
  return (
    /\d\s*$/.test(mask.slice(Math.max(0, at - 3), at)) && /^\s*[–—-]\s*\d/.test(mask.slice(at))
  );
}
