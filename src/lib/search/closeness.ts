/** A slip of two fingers is one mistake, and a likelier one than a wrong letter. */
const SWAP = 0.75;
/** A letter left out or typed twice is likelier than a wrong one, too. */
const MISSING = 0.85;
const EXTRA = 0.85;
const WRONG = 1;

export interface Closeness {
  /** The cheapest way to turn what was typed into the word: about one for each mistake. */
  readonly whole: number;
  /** The same for the beginning of the word that fits best, for words that are half typed. */
  readonly beginning: number;
  /** How long that beginning is. */
  readonly length: number;
}

/**
 * How far what was typed is from a word and from its beginnings: Damerau's distance (missing, extra,
 * wrong and swapped neighbouring letters; optimal string alignment), with the weights above.
 */
export function measureCloseness(typed: string, word: string): Closeness {
  const width = word.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column * MISSING);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row * EXTRA];
    for (let column = 1; column < width; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      let best = at(last, column - 1) + (isSame ? 0 : WRONG);
      best = Math.min(best, at(last, column) + EXTRA, at(current, column - 1) + MISSING);
      const isSwap =
        !isSame && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (isSwap && column > 1 && row > 1) best = Math.min(best, at(beforeLast, column - 2) + SWAP);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return { whole: at(last, word.length), ...bestBeginning(last, typed.length) };
}

function bestBeginning(costs: readonly number[], typedLength: number) {
  let length = 0;
  let beginning = Infinity;
  costs.forEach((cost, column) => {
    // Of equally good beginnings the one as long as what was typed is what was meant.
    const isNearer = Math.abs(column - typedLength) < Math.abs(length - typedLength);
    if (cost < beginning || (cost === beginning && isNearer)) {
      beginning = cost;
      length = column;
    }
  });
  return { beginning, length };
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
