import { findLooseHits, findStrictHits, isName, mergeHits, type Hits } from './hits.ts';
import { markTitle } from './marks.ts';
import type { Match, SearchOptions } from './model.ts';
import { joinTokens, readQuery, type JoinedToken, type Token } from './query.ts';
import { rankRecords, type Question, type Ranked } from './rank.ts';
import { readName, type SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query of this many words may hold one that nothing holds: "docker compose volumes quickly". */
const WORDS_TO_LACK_ONE = 3;

/**
 * The records that match what was typed, best first; none for an empty query or where nothing matches. Every
 * word counts, in any order. Typing mistakes are looked for only where nothing is called what was typed, so
 * that a word typed right finds nothing by accident. Never throws; equal input gives equal matches.
 */
export function search(index: SearchIndex, query: string, options: SearchOptions): Match[] {
  const tokens = readQuery(query);
  if (tokens.length === 0) return [];
  const question: Question = {
    tokens,
    name: readName(tokens.map((token) => token.text).join(' ')),
    roadmap: options.roadmap,
  };
  const { ranked, isLoose } = findRecords(index, question);
  return ranked.slice(0, Math.max(0, options.limit)).flatMap(({ at, score, field }) => {
    const record = index.records[at];
    if (record === undefined) return [];
    return [{ record, score, field, titleRanges: markTitle(record.title, tokens, isLoose) }];
  });
}

interface Found {
  readonly ranked: readonly Ranked[];
  /** For each word of the query, whether it was looked for with typing mistakes. */
  readonly isLoose: readonly boolean[];
}

function findRecords(index: SearchIndex, question: Question): Found {
  const { tokens } = question;
  const first = findHits(index.vocabulary, tokens, false);
  const ranked = rankRecords(index, question, first.hits, 0);
  if (ranked.length > 0) return { ranked, isLoose: first.isLoose };
  // A mistake may have made another word that exists: "from validation".
  const all = findHits(index.vocabulary, tokens, true);
  const loose = rankRecords(index, question, all.hits, 0);
  const needed = tokens.filter((token) => !token.isSmall).length;
  if (loose.length > 0 || needed < WORDS_TO_LACK_ONE) {
    return { ranked: loose, isLoose: all.isLoose };
  }
  return { ranked: rankRecords(index, question, all.hits, 1), isLoose: all.isLoose };
}

function findHits(vocabulary: Vocabulary, tokens: readonly Token[], isAllLoose: boolean) {
  const strict = tokens.map((token) => findStrictHits(vocabulary, token));
  joinTokens(tokens).forEach((joined) => {
    const found = findStrictHits(vocabulary, joined);
    addToParts(strict, joined, isAllLoose ? withLoose(vocabulary, joined, found) : found);
  });
  const isLoose = strict.map(
    (hits, place) => !tokens[place]?.isSmall && (isAllLoose || !isName(hits)),
  );
  const hits = tokens.map((token, place) => {
    const found = strict[place] ?? new Map();
    return isLoose[place] ? withLoose(vocabulary, token, found, !isAllLoose) : found;
  });
  return { hits, isLoose };
}

function withLoose(vocabulary: Vocabulary, token: Token, strict: Hits, isBestOnly = false): Hits {
  return mergeHits(strict, findLooseHits(vocabulary, token, isBestOnly));
}

/** What words mean together, each of them means: with an equal share of the letters. */
function addToParts(hitsByToken: Hits[], { first, count }: JoinedToken, found: Hits): void {
  if (found.size === 0) return;
  const share: Hits = new Map();
  for (const [record, hit] of found) share.set(record, { ...hit, covered: hit.covered / count });
  for (let place = first; place < first + count; place++) {
    hitsByToken[place] = mergeHits(hitsByToken[place] ?? new Map(), share);
  }
}
