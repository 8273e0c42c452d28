import { isSmallWord, readWords } from './words.ts';

/** Titles of two to this many words have initials worth typing. */
const LONGEST_ACRONYM = 7;

/** First letters of the words, with and without the small ones: "Separation of concerns" is soc and sc. */
export function findInitials(title: string): readonly string[] {
  const words = readWords(title).map((word) => word.text);
  const all = [words, words.filter((word) => !isSmallWord(word))]
    .filter((kept) => kept.length >= 2 && kept.length <= LONGEST_ACRONYM)
    .map((kept) => kept.map((word) => word.charAt(0)).join(''));
  return [...new Set(all)];
}
