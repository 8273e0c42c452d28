/** Sets of small numbers as the bits of whole words, so that large ones are joined and counted at once. */
export type BitSet = Uint32Array;

const WORD = 32;

export function makeBitSet(size: number): BitSet {
  return new Uint32Array(Math.ceil(size / WORD));
}

export function addBit(set: BitSet, number: number): void {
  const word = Math.floor(number / WORD);
  set[word] = (set[word] as number) | (1 << (number % WORD));
}

export function hasBit(set: BitSet, number: number): boolean {
  return ((set[Math.floor(number / WORD)] as number) & (1 << (number % WORD))) !== 0;
}

/** Adds all of `other` to `set`. */
export function addBits(set: BitSet, other: BitSet): void {
  for (let word = 0; word < set.length; word += 1) {
    set[word] = (set[word] as number) | (other[word] as number);
  }
}

/** Leaves in `set` only what is in `other` too. */
export function keepBits(set: BitSet, other: BitSet): void {
  for (let word = 0; word < set.length; word += 1) {
    set[word] = (set[word] as number) & (other[word] as number);
  }
}

/** Takes all of `other` out of `set`. */
export function dropBits(set: BitSet, other: BitSet): void {
  for (let word = 0; word < set.length; word += 1) {
    set[word] = (set[word] as number) & ~(other[word] as number);
  }
}

/** What is in all of the sets; at least one must be given. */
export function common([first, ...rest]: readonly BitSet[]): BitSet {
  const shared = Uint32Array.from(first ?? []);
  for (const each of rest) keepBits(shared, each);
  return shared;
}

/** Whether all of `set` is in `other` too. */
export function isWithin(set: BitSet, other: BitSet): boolean {
  return set.every((bits, word) => (bits & ~(other[word] as number)) === 0);
}

/** Whether anything is in both. */
export function haveCommon(set: BitSet, other: BitSet): boolean {
  return set.some((bits, word) => (bits & (other[word] as number)) !== 0);
}

/** The numbers in the set, from the smallest on. */
export function listBits(set: BitSet): readonly number[] {
  const numbers: number[] = [];
  set.forEach((bits, word) => {
    eachBit(bits, (bit) => numbers.push(word * WORD + bit));
  });
  return numbers;
}

/** Names the ones of a number of 32 bits, from the lowest on. */
export function eachBit(number: number, take: (bit: number) => void): void {
  for (let rest = number; rest !== 0; rest &= rest - 1) take(countBits((rest & -rest) - 1));
}

/** How many numbers are in both. */
export function countCommon(set: BitSet, other: BitSet): number {
  let count = 0;
  for (let word = 0; word < set.length; word += 1) {
    count += countBits((set[word] as number) & (other[word] as number));
  }
  return count;
}

/** The ones of a number of 32 bits, added up in parallel (Warren, "Hacker's Delight", 5-1). */
export function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  bits = (bits + (bits >>> 4)) & 0x0f0f0f0f;
  return Math.imul(bits, 0x01010101) >>> 24;
}
