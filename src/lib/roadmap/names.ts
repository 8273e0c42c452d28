import { isWithin, type Draft } from './draft.ts';
import { slugOf } from './slug.ts';

const BRACKETS = /\s*[([][^()[\]]*[)\]]/g;
const ROUND_BRACKETS = /\s*\([^()]*\)/g;
const VERB =
  /^(?:learn|understand|master|study|explore)\s+(?:about\s+|how\s+to\s+use\s+)?(?:the\s+)?/i;

/**
 * Two names are the same after folding case, punctuation and plural: "REST APIs" is "rest api". Words
 * must agree whole; nothing is matched for being like another.
 */
export function foldName(name: string): string {
  return slugOf(name).split('-').map(singular).join('-');
}

/** They end in an s that makes no plural: without it they would be another name. */
const NO_PLURALS = new Set(['https', 'ftps', 'smtps', 'ldaps', 'canvas', 'news']);
/** Plurals of words in -is: "axes", "analyses". */
const OF_IS = /^(?:ax|cris|thes|.*(?:analys|hypothes|parenthes|synthes|diagnos|emphas))es$/;
/** Plurals that add a whole syllable: "classes", "branches", "statuses". */
const OF_SIBILANT =
  /(?:ss|sh|x|tch|nch|rch|oach|^bus|status|virus|campus|corpus|bonus|alias|atlas|bias|canvas)es$/;

/** Only a key to compare by: "redis" may lose its s, since every "redis" does. */
function singular(word: string): string {
  if (word.length > 4 && /ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  if (word.length < 4 || !word.endsWith('s') || NO_PLURALS.has(word)) return word;
  if (word.endsWith('ss')) return word;
  if (OF_IS.test(word)) return `${word.slice(0, -2)}i`;
  return OF_SIBILANT.test(word) ? singular(word.slice(0, -2)) : word.slice(0, -1);
}

/** Finds drafts by what they are called. */
export class Names {
  /** From the surest to the least sure: whole title, other names, without brackets, without a verb. */
  readonly #levels: readonly Map<string, Draft[]>[] = [new Map(), new Map(), new Map(), new Map()];
  readonly #drafts: readonly Draft[];
  #byWord: ReadonlyMap<string, readonly Titled[]> | null = null;

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts;
    for (const draft of drafts) {
      const bare = draft.title.replace(BRACKETS, '');
      this.#add(0, draft.title, draft);
      for (const alias of draft.aliases) this.#add(1, alias, draft);
      if (bare !== draft.title) this.#add(2, bare, draft);
      if (VERB.test(bare)) this.#add(3, bare.replace(VERB, ''), draft);
    }
  }

  get drafts(): readonly Draft[] {
    return this.#drafts;
  }

  #add(level: number, name: string, draft: Draft): void {
    const key = foldName(name);
    const known = this.#levels[level];
    if (key === '' || !known) return;
    const bearers = known.get(key);
    if (bearers) bearers.push(draft);
    else known.set(key, [draft]);
  }

  /** The only draft, projects aside, whose title holds the name as whole words; null where several do. */
  findWithin(name: string, from: Draft): Draft | null {
    const folded = foldName(name);
    const key = `-${folded}-`;
    this.#byWord ??= indexByWord(this.#drafts);
    let found: Draft | null = null;
    for (const { draft, title } of rarest(folded, this.#byWord)) {
      if (draft.kind === 'project' || !title.includes(key)) continue;
      if (isWithin(draft, from) || isWithin(from, draft)) continue;
      if (found) return null;
      found = draft;
    }
    return found;
  }

  /** Whether anything bears the name. */
  has(name: string): boolean {
    const key = foldName(name);
    return this.#levels.some((level) => level.has(key));
  }

  /** The draft that bears the name, the one it is looked for in included. */
  findFor(name: string, within: Draft): Draft | null {
    const key = foldName(name);
    for (const level of this.#levels) if (level.get(key)?.includes(within)) return within;
    return this.find(name, within);
  }

  /**
   * The draft that bears the name, as seen from another: of several, the nearest before it in the
   * document, since what comes first stands first. The one that asks, or what it stands in, is only found
   * where nothing else is called so.
   */
  find(name: string, from: Draft): Draft | null {
    const key = foldName(name);
    if (key === '') return null;
    for (const level of this.#levels) {
      const bearer = nearest(level.get(key) ?? [], from);
      if (bearer) return bearer;
    }
    for (const level of this.#levels) {
      const own = level.get(key)?.[0];
      if (own) return own;
    }
    const bare = name.replace(ROUND_BRACKETS, '');
    return bare === name ? null : this.find(bare, from);
  }
}

/** A draft and its folded title between dashes, so that whole words can be looked for in it. */
interface Titled {
  readonly draft: Draft;
  readonly title: string;
}

function indexByWord(drafts: readonly Draft[]): ReadonlyMap<string, readonly Titled[]> {
  const index = new Map<string, Titled[]>();
  for (const draft of drafts) {
    const folded = foldName(draft.title);
    const titled = { draft, title: `-${folded}-` };
    for (const word of new Set(folded.split('-'))) {
      const bearers = index.get(word);
      if (bearers) bearers.push(titled);
      else index.set(word, [titled]);
    }
  }
  return index;
}

/** The titles that hold the rarest word of a folded name: the only ones that can hold all of it. */
function rarest(folded: string, index: ReadonlyMap<string, readonly Titled[]>): readonly Titled[] {
  const [first = [], ...others] = folded.split('-').map((word) => index.get(word) ?? []);
  return others.reduce((best, other) => (other.length < best.length ? other : best), first);
}

/** More bearers of one name than this are not told apart by their place. */
const MOST_COMPARED = 50;

/** Of drafts that neither hold nor are held by another: the last before it, else the first after it. */
function nearest(bearers: readonly Draft[], from: Draft): Draft | null {
  let before: Draft | null = null;
  for (const bearer of bearers.slice(0, MOST_COMPARED)) {
    if (isWithin(bearer, from) || isWithin(from, bearer)) continue;
    if (bearer.position < from.position) before = bearer;
    else return before ?? bearer;
  }
  return before;
}
