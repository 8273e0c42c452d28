export type Pair = readonly [source: string, target: string];

/**
 * Every one of both is joined to one of the others, by no more pairs than that takes: two long choices in a
 * row make a line's number of pairs, not the square of it.
 */
export function joinEach(sources: readonly string[], targets: readonly string[]): readonly Pair[] {
  const [first, ...rest] = targets;
  const last = sources.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    ...sources.map((source): Pair => [source, first]),
    ...rest.map((target): Pair => [last, target]),
  ];
}
