/** Cuts a list of heights into at most `wanted` runs so that the highest run is as low as can be. */
export function breakColumns(
  heights: readonly number[],
  wanted: number,
): { start: number; end: number }[] {
  const cut = (limit: number) => {
    const runs: { start: number; end: number }[] = [];
    let sum = Infinity;
    heights.forEach((height, i) => {
      if (sum + height > limit) {
        runs.push({ start: i, end: i });
        sum = 0;
      }
      sum += height;
      const run = runs.at(-1);
      if (run !== undefined) run.end = i + 1;
    });
    return runs;
  };
  let low = Math.max(0, ...heights);
  let high = heights.reduce((sum, height) => sum + height, 0);
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (cut(middle).length <= wanted) high = middle;
    else low = middle;
  }
  return cut(high);
}
