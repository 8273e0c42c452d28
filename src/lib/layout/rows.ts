/**
 * Puts items of a DAG into rows of at most `perRow`, every item below all it needs: list scheduling
 * by critical path, after Coffman and Graham, "Optimal scheduling for two-processor systems" (1972).
 * `needs[i]` holds the items that item i needs. Items in a cycle wait for nothing they could never get.
 * Ties go to the earlier item, so that rows follow the document. Returns the row of each item.
 */
export function assignRows(needs: readonly (readonly number[])[], perRow: number): number[] {
  const opens: number[][] = needs.map(() => []);
  needs.forEach((sources, target) => sources.forEach((source) => opens[source]?.push(target)));
  const urgency = measureUrgency(needs, opens);
  const waiting = needs.map((sources) => sources.length);
  const row = needs.map(() => -1);
  let ready = waiting.flatMap((count, item) => (count === 0 ? [item] : []));
  let left = needs.length;
  for (let current = 0; left > 0; current++) {
    if (ready.length === 0) ready = [row.indexOf(-1)];
    ready.sort((a, b) => (urgency[b] ?? 0) - (urgency[a] ?? 0) || a - b);
    const placed = ready.splice(0, Math.max(1, perRow));
    for (const item of placed) row[item] = current;
    left -= placed.length;
    for (const item of placed) {
      for (const target of opens[item] ?? []) {
        waiting[target] = (waiting[target] ?? 0) - 1;
        if (waiting[target] === 0 && row[target] === -1) ready.push(target);
      }
    }
  }
  return row;
}

/** The number of items on the longest way from each item down; 1 for a leaf. */
function measureUrgency(needs: readonly (readonly number[])[], opens: number[][]): number[] {
  const urgency = needs.map(() => 1);
  const unseen = opens.map((targets) => targets.length);
  const done = unseen.flatMap((count, item) => (count === 0 ? [item] : []));
  for (let item = done.pop(); item !== undefined; item = done.pop()) {
    for (const source of needs[item] ?? []) {
      urgency[source] = Math.max(urgency[source] ?? 1, (urgency[item] ?? 1) + 1);
      unseen[source] = (unseen[source] ?? 0) - 1;
      if (unseen[source] === 0) done.push(source);
    }
  }
  return urgency;
}
