/**
 * How many letters must be put in, taken out or changed to make one word of the other (Levenshtein's
 * distance, a row of its table at a time); `limit` or more is not counted out.
 */
export function countEdits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1;
      const cost = Math.min(
        (before[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + same,
      );
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least >= limit) return limit;
    before = now;
  }
  return before[other.length] ?? limit;
}
