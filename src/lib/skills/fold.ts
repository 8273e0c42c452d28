const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`]/g;
const NO_WORD = /[^\p{L}\p{N}]+/u;
/** Words that end in an s of their own. */
const NO_PLURAL = /(?:ss|us|is)$/;
/** "branches", "classes": the ending is longer after a hiss. */
const LONG_PLURAL = /(ss|x|sh|tch|nch)es$/;
/** "Serialise" and "serialize" are one word in two countries. */
const BRITISH = /is(e|es|ed|er|ing|ation)$/;
const SHORTEST_PLURAL = 4;

/**
 * The words of a name without what only its writer chose: case, accents, punctuation, plural, the
 * British or American ending.
 */
export function foldWords(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/c\+\+/g, 'cplusplus')
    .replace(/\b([cf])#/g, '$1sharp')
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .split(NO_WORD)
    .filter((word) => word !== '')
    .map(foldWord);
}

/** One string for all spellings of the same words: "Web Sockets", "web-sockets", "WebSockets". */
export function joinWords(words: readonly string[]): string {
  return words.join('');
}

function foldWord(word: string): string {
  const american = word.replace(BRITISH, 'iz$1');
  if (american === 'apis') return 'api';
  if (american.length < SHORTEST_PLURAL || NO_PLURAL.test(american)) return american;
  if (american.endsWith('ies')) return `${american.slice(0, -3)}y`;
  if (LONG_PLURAL.test(american)) return american.slice(0, -2);
  return american.endsWith('s') ? american.slice(0, -1) : american;
}
