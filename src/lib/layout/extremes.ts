/** The least of any number of numbers; Infinity of none. `Math.min(...)` overflows the stack by a hundred thousand. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Infinity;
  for (const each of numbers) if (each < least) least = each;
  return least;
}

/** The greatest of any number of numbers; -Infinity of none. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = -Infinity;
  for (const each of numbers) if (each > greatest) greatest = each;
  return greatest;
}
