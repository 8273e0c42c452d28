import { meetLoosely, meetStrictly, type Meeting } from './meeting.ts';
import type { TitleRange } from './model.ts';
import { findInitials } from './initials.ts';
import { joinTokens, type Token } from './query.ts';
import { MEETING } from './weights.ts';
import { hiddenWords, isSmallWord, readWords, type Word } from './words.ts';

/** The parts of a title or summary that what was typed meets: in order, not overlapping, within it. */
export function markText(
  text: string,
  tokens: readonly Token[],
  isLoose: readonly boolean[],
): readonly TitleRange[] {
  const words = readWords(text);
  const joined = joinTokens(tokens);
  const ranges = tokens.flatMap((token, place) => {
    const strict = markStrictly(text, words, token);
    const either = joined.filter(({ first, count }) => first <= place && place < first + count);
    const all = [...strict, ...either.flatMap((pair) => markStrictly(text, words, pair))];
    if (all.length > 0 || token.isSmall) return all;
    const initials = markInitials(text, words, token);
    if (initials.length > 0 || !isLoose[place]) return initials;
    return [token, ...either].flatMap((typed) => markLoosely(text, words, typed));
  });
  return mergeRanges(ranges);
}

function markStrictly(title: string, words: readonly Word[], token: Token): TitleRange[] {
  return words.flatMap((word, place) => {
    const parts = [word, ...hiddenWords(word, title)];
    const plain = parts.flatMap((part) => {
      const meeting = meetStrictly(token, part.text);
      if (meeting === null || (token.isSmall && meeting.quality < MEETING.same)) return [];
      return [rangeOf(part, meeting)];
    });
    return plain.length > 0 ? plain : markAcross(words.slice(place), token);
  });
}

/** "restapi" in "REST APIs": a word, and after it the beginning of the next. */
function markAcross(words: readonly Word[], token: Token): TitleRange[] {
  const ranges: TitleRange[] = [];
  let rest = token.text;
  for (const word of words) {
    if (rest.length <= word.text.length) {
      const isEnd = word.text.startsWith(rest) && ranges.length > 0;
      return isEnd ? [...ranges, rangeOf(word, { from: 0, length: rest.length })] : [];
    }
    if (!rest.startsWith(word.text)) return [];
    ranges.push([word.start, word.end]);
    rest = rest.slice(word.text.length);
  }
  return [];
}

function markInitials(title: string, words: readonly Word[], token: Token): TitleRange[] {
  const isWhole = findInitials(title).some((initials) => initials.startsWith(token.text));
  if (!isWhole) return [];
  const kept = [words, words.filter((word) => !isSmallWord(word.text))].find((some) =>
    some
      .map((word) => word.text.charAt(0))
      .join('')
      .startsWith(token.text),
  );
  return (kept ?? []).slice(0, token.text.length).map((word) => [word.start, word.start + 1]);
}

function markLoosely(title: string, words: readonly Word[], token: Token): TitleRange[] {
  return words.flatMap((word) =>
    [word, ...hiddenWords(word, title)].flatMap((part) => {
      const meeting = meetLoosely(token, part.text);
      return meeting === null ? [] : [rangeOf(part, meeting)];
    }),
  );
}

function rangeOf(word: Word, { from, length }: Pick<Meeting, 'from' | 'length'>): TitleRange {
  // Where folding changed the length of a word, its letters cannot be told apart: mark all of it.
  if (word.end - word.start !== word.text.length) return [word.start, word.end];
  return [word.start + from, word.start + from + length];
}

function mergeRanges(ranges: readonly TitleRange[]): readonly TitleRange[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
