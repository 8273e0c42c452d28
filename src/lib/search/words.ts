/** A word as it is compared, and where it stands in the text it came from (half-open). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and the marks that complete them; `+` and `#` belong to C++, C# and ES6+. */
const WORD = /[\p{L}\p{N}]+[+#]*/gu;
const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;

/** The words of a text, without case and accents, in order. Dashes, slashes and signs part words. */
export function readWords(text: string): readonly Word[] {
  const folded = fold(text);
  return Array.from(folded.text.matchAll(WORD), (found) => {
    const end = found.index + found[0].length;
    return { text: found[0], start: folded.at(found.index), end: folded.at(end) };
  });
}

interface Folded {
  readonly text: string;
  /** From a place in the folded text to the place in the text it came from. */
  readonly at: (place: number) => number;
}

function fold(text: string): Folded {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), at: (place) => place };
  // One character may fold to none ("´"), one or several ("ﬁ"), so each unit remembers its origin.
  const origin: number[] = [];
  let folded = '';
  let start = 0;
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
    for (let unit = 0; unit < plain.length; unit++) origin.push(start);
    folded += plain;
    start += character.length;
  }
  return { text: folded, at: (place) => origin[place] ?? text.length };
}

/** The words written as one: "CI/CD" and "ci cd" are both "cicd". */
export function joinWords(words: readonly Word[]): string {
  return words.map((word) => word.text).join('');
}

/**
 * The starts of the words hidden in one by their capitals, each to its end: "sockets" in "WebSockets",
 * "sql" in "PostgreSQL". The first is left out: it is a prefix of the word anyway.
 */
export function hiddenWords(word: Word, text: string): readonly Word[] {
  const original = text.slice(word.start, word.end);
  if (original.length !== word.text.length) return [];
  return Array.from(original.matchAll(/(?<=[a-z])[A-Z]/g), ({ index }) => ({
    text: word.text.slice(index),
    start: word.start + index,
    end: word.end,
  }));
}

/** Words so common that a query may hold them without a title holding them. */
const SMALL_WORDS = new Set(
  'a about an and are at by do does for from how i if in into is it learn my of on or the to understand using vs what when where why with'.split(
    ' ',
  ),
);

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}
