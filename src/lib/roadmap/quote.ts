import { excerpt } from './excerpt.ts';

/** Longer lines are quoted in part: many things may stand on one, and each of them quotes it. */
export const LONGEST_QUOTE = 200;
/** Of these, what stands before the column, so that it is seen in which words. */
const BEFORE_COLUMN = 60;

/** A line as it is quoted for what stands at a column of it, which counts from 1. */
export function quoteLine(line: string, column: number): string {
  const words = line.trim();
  if (words.length <= LONGEST_QUOTE) return words;
  const at = column - 1 - line.indexOf(words.charAt(0));
  const from = Math.max(0, Math.min(at - BEFORE_COLUMN, words.length - LONGEST_QUOTE));
  return excerpt(words, from, from + LONGEST_QUOTE);
}
