import { isSmallWord, readWords } from './words.ts';

/** Nobody types more on purpose; what is pasted must not cost more than what is typed. */
const LONGEST_QUERY = 120;
const MOST_WORDS = 8;
/** Fuse compares patterns of up to 32 letters in one piece. */
const LONGEST_WORD = 32;

/** One word of a query. */
export interface Token {
  readonly text: string;
  /** It may still be half typed: nothing, not even a space, follows it. */
  readonly isLast: boolean;
  /** A record may lack it. */
  readonly isSmall: boolean;
}

/**
 * The words of a query. Signs (`! = ' ^ $ |` and all others) only part words: nothing that a person types is
 * an operator. A query of small words only ("for") means them.
 */
export function readQuery(query: string): readonly Token[] {
  const typed = query.slice(0, LONGEST_QUERY);
  const words = readWords(typed).slice(0, MOST_WORDS);
  const hasOther = words.some((word) => !isSmallWord(word.text));
  return words.map((word, place) => ({
    text: word.text.slice(0, LONGEST_WORD),
    isLast: place === words.length - 1 && word.end === typed.length,
    isSmall: hasOther && isSmallWord(word.text),
  }));
}

/** Neighbouring words written as one: "web sockets" is "websockets", too. */
export interface JoinedToken extends Token {
  /** The place of the first of them, and how many they are. */
  readonly first: number;
  readonly count: number;
}

const SHORTEST_JOINED = 3;
/** "o auth 2" */
const MOST_JOINED = 3;

export function joinTokens(tokens: readonly Token[]): readonly JoinedToken[] {
  const joined: JoinedToken[] = [];
  tokens.forEach((_, first) => {
    for (let count = 2; count <= MOST_JOINED; count++) {
      const parts = tokens.slice(first, first + count);
      const text = parts.map((part) => part.text).join('');
      if (parts.length < count || text.length < SHORTEST_JOINED) continue;
      if (text.length > LONGEST_WORD) continue;
      const isLast = parts.some((part) => part.isLast);
      joined.push({ text, isLast, isSmall: false, first, count });
    }
  });
  return joined;
}
