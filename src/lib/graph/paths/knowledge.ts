import {
  addBit,
  addBits,
  countCommon,
  dropBits,
  hasBit,
  keepBits,
  makeBitSet,
  type BitSet,
} from './bit-set.ts';
import type { Implications } from './implications.ts';

/** What has been found out about a learner so far; things are named by their numbers. */
export class Knowledge {
  readonly #implications: Implications;
  readonly known: BitSet;
  readonly unknown: BitSet;
  /** What nothing is found out about yet, and what will be asked about. */
  readonly open: BitSet;

  constructor(implications: Implications, from: Knowledge | null = null) {
    this.#implications = implications;
    const size = implications.things.length;
    this.known = from?.known.slice() ?? makeBitSet(size);
    this.unknown = from?.unknown.slice() ?? makeBitSet(size);
    this.open = from?.open.slice() ?? makeBitSet(size);
    if (from === null) for (let thing = 0; thing < size; thing += 1) addBit(this.open, thing);
  }

  /** The same again, to find out what would follow. */
  copy(): Knowledge {
    return new Knowledge(this.#implications, this);
  }

  isOpen(thing: number): boolean {
    return hasBit(this.open, thing);
  }

  /** Who knows a thing knows all before it. */
  know(thing: number): void {
    this.knowAll(this.before(thing));
  }

  /** Who does not know a thing knows nothing behind it. */
  miss(thing: number): void {
    addBits(this.unknown, this.behind(thing));
    dropBits(this.open, this.unknown);
  }

  /** What is known besides, given with all that comes before it. */
  knowAll(things: BitSet): void {
    addBits(this.known, things);
    dropBits(this.open, things);
  }

  /** Nothing is asked about these, whatever is found out of others. */
  leaveOut(things: Iterable<number>): void {
    const set = makeBitSet(this.#implications.things.length);
    for (const thing of things) addBit(set, thing);
    dropBits(this.open, set);
  }

  before(thing: number): BitSet {
    return this.#implications.before[thing] as BitSet;
  }

  behind(thing: number): BitSet {
    return this.#implications.behind[thing] as BitSet;
  }

  /** What comes before any of several. */
  beforeAny(several: readonly number[]): BitSet {
    return this.#join(
      several.map((thing) => this.before(thing)),
      addBits,
    );
  }

  behindAny(several: readonly number[]): BitSet {
    return this.#join(
      several.map((thing) => this.behind(thing)),
      addBits,
    );
  }

  /** What needs every one of several: who does not know them all knows none of that. */
  behindAll(several: readonly number[]): BitSet {
    return this.#join(
      several.map((thing) => this.behind(thing)),
      keepBits,
    );
  }

  countOpen(things: BitSet): number {
    return countCommon(this.open, things);
  }

  #join([first, ...rest]: readonly BitSet[], join: (set: BitSet, other: BitSet) => void): BitSet {
    const joined =
      first === undefined ? makeBitSet(this.#implications.things.length) : first.slice();
    for (const each of rest) join(joined, each);
    return joined;
  }
}
