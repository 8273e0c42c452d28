import { findLooseHits, findStrictHits, isName, mergeHits, type Hits } from './hits.ts';
import { markText } from './marks.ts';
import type { Match, SearchOptions } from './model.ts';
import { joinTokens, readQuery, type JoinedToken, type Token } from './query.ts';
import { rankRecords, type Question, type Ranked } from './rank.ts';
import { readName, type SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where nothing holds every word, this share of them may be lacking: "docker compose volumes quickly". */
const MOST_LACKING = 0.5;
/** Where fewer words than this are met, they are met as they were typed. */
const FEW_WORDS = 2;

/** Which words of a query may hold typing mistakes: none, those that nothing is called, or all. */
type Mistaken = 'none' | 'unknown' | 'all';

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
    const mark = (text: string) => markText(text, tokens, isLoose);
    const summaryRanges = field === 'summary' ? mark(record.summary) : [];
    return [{ record, score, field, titleRanges: mark(record.title), summaryRanges }];
  });
}

interface Found {
  readonly ranked: readonly Ranked[];
  /** For each word of the query, whether it was looked for with typing mistakes. */
  readonly isLoose: readonly boolean[];
}

/** Every word, without mistakes, then with them; and where nothing holds every word, as many as can be. */
function findRecords(index: SearchIndex, question: Question): Found {
  const { tokens } = question;
  const first = findHits(index.vocabulary, tokens, 'unknown');
  const ranked = rankRecords(index, question, first.hits, 0);
  if (ranked.length > 0) return { ranked, isLoose: first.isLoose };
  // A mistake may have made another word that exists: "from validation".
  const all = findHits(index.vocabulary, tokens, 'all');
  const loose = rankRecords(index, question, all.hits, 0);
  if (loose.length > 0) return { ranked: loose, isLoose: all.isLoose };
  const needed = tokens.filter((token) => !token.isSmall).length;
  for (let lacking = 1; lacking <= needed * MOST_LACKING; lacking++) {
    // A single word that is met says too little to have been typed wrong as well.
    const isGuess = needed - lacking >= FEW_WORDS;
    const { hits, isLoose } = isGuess ? all : findHits(index.vocabulary, tokens, 'none');
    const partly = rankRecords(index, question, hits, lacking);
    if (partly.length > 0) return { ranked: partly, isLoose };
  }
  return { ranked: [], isLoose: all.isLoose };
}

function findHits(vocabulary: Vocabulary, tokens: readonly Token[], mistaken: Mistaken) {
  const isAllLoose = mistaken === 'all';
  const strict = tokens.map((token) => findStrictHits(vocabulary, token));
  joinTokens(tokens).forEach((joined) => {
    const found = findStrictHits(vocabulary, joined);
    addToParts(strict, joined, isAllLoose ? withLoose(vocabulary, joined, found) : found);
  });
  const isLoose = strict.map(
    (hits, place) =>
      mistaken !== 'none' && !tokens[place]?.isSmall && (isAllLoose || !isName(hits)),
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
