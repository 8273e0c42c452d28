import {
  ancestors,
  descendants,
  makeDigraph,
  transitiveReduction,
  type Arc,
  type SkillGraph,
} from '#lib/graph';

/** More columns, or more chips in one, and their words could no longer be read. */
const MAX_COLUMNS = 5;
const MAX_ROWS = 5;

/** A node of the small map, or what had no room in its column. */
export type Chip =
  | { readonly kind: 'before' | 'here' | 'opens'; readonly key: string; readonly title: string }
  | { readonly kind: 'more'; readonly key: string; readonly count: number };

/** A small map, read from left to right. Lines name chips by their keys and always lead to the right. */
export interface Layers {
  readonly columns: readonly (readonly Chip[])[];
  readonly lines: readonly { readonly source: string; readonly target: string }[];
}

/**
 * What comes before a node, farthest first, the node itself last; where nothing does, the node and what
 * it opens up first. What has no room is counted. A line that would pass over a column is left out.
 */
export function layerMap(graph: SkillGraph, id: string): Layers {
  const leadsBack = ancestors(graph, id).size > 0;
  const relation = leadsBack ? ancestors : descendants;
  const around = relation(graph, id);
  const ids = [
    id,
    ...graph.roadmap.nodes.map((node) => node.id).filter((each) => around.has(each)),
  ];
  const next = nearest(ids, (each) => relation(graph, each));
  // Of what a first topic opens, one step is enough to say where it leads.
  const count = leadsBack ? MAX_COLUMNS : 2;
  const places = assignPlaces(ids, longestDistances(next), count);
  const lines = linesBetween(next, places);
  const columns: (readonly Chip[])[] = [];
  for (let column = 0; column < count; column += 1) {
    const chips = chipsOf(graph, ids, places, column, leadsBack ? 'before' : 'opens');
    if (chips.length > 0) columns.push(untangle(chips, columns.at(-1) ?? [], lines));
  }
  return leadsBack
    ? {
        columns: columns.reverse(),
        lines: lines.map(({ source, target }) => ({ source: target, target: source })),
      }
    : { columns, lines };
}

type Lines = Layers['lines'];

/** Lines from each chip to those one step farther away. */
function linesBetween(next: readonly (readonly number[])[], places: readonly Place[]): Lines {
  const lines = new Map<string, Lines[number]>();
  next.forEach((targets, from) => {
    for (const to of targets) {
      const [near, far] = [places[from], places[to]];
      if (near === undefined || far?.column !== near.column + 1) continue;
      lines.set(`${near.key} ${far.key}`, { source: near.key, target: far.key });
    }
  });
  return [...lines.values()];
}

/** A column in the order of what it hangs on in the column before, so that fewer lines cross. */
function untangle(chips: readonly Chip[], nearer: readonly Chip[], lines: Lines): readonly Chip[] {
  const row = new Map(nearer.map(({ key }, index) => [key, index]));
  const height = (chip: Chip): number => {
    if (chip.kind === 'more') return Infinity;
    const rows = lines
      .filter(({ target }) => target === chip.key)
      .map(({ source }) => row.get(source) ?? 0);
    return rows.reduce((sum, each) => sum + each, 0) / Math.max(1, rows.length);
  };
  const heights = new Map(chips.map((chip) => [chip.key, height(chip)]));
  return [...chips].sort((a, b) => {
    const [first = 0, second = 0] = [heights.get(a.key), heights.get(b.key)];
    return first === second ? 0 : first - second;
  });
}

/** For each id, by number, those that `beyond` gives for it and that no other of them leads to. */
function nearest(
  ids: readonly string[],
  beyond: (id: string) => ReadonlySet<string>,
): readonly (readonly number[])[] {
  const number = new Map(ids.map((id, index) => [id, index]));
  const arcs = ids.flatMap((id, from) =>
    [...beyond(id)].flatMap((other): Arc[] => {
      const to = number.get(other);
      return to === undefined ? [] : [[from, to]];
    }),
  );
  return makeDigraph(ids.length, transitiveReduction(makeDigraph(ids.length, arcs))).next;
}

/** How many steps the longest way from number 0 takes to each. */
function longestDistances(next: readonly (readonly number[])[]): readonly number[] {
  const distance = next.map(() => 0);
  // Each round settles one more step; a way without cycles has fewer steps than there are nodes.
  let waiting = [0];
  for (let round = 1; waiting.length > 0 && round < next.length; round += 1) {
    const reached = new Set(waiting.flatMap((from) => next[from] ?? []));
    for (const to of reached) distance[to] = round;
    waiting = [...reached];
  }
  return distance;
}

interface Place {
  readonly key: string;
  readonly column: number;
  readonly shown: boolean;
}

/** The chip each id is shown by: its own, or the one that counts what its column has no room for. */
function assignPlaces(
  ids: readonly string[],
  distance: readonly number[],
  columns: number,
): readonly Place[] {
  const columnOf = distance.map((steps) => Math.min(steps, columns - 1));
  const sizes = Array.from(
    { length: columns },
    (_, column) => columnOf.filter((each) => each === column).length,
  );
  const taken = sizes.map(() => 0);
  // What is nearest has the first right to a place.
  const byDistance = ids
    .map((_, index) => index)
    .sort((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0) || a - b);
  const places: Place[] = [];
  for (const index of byDistance) {
    const column = columnOf[index] ?? 0;
    const room = (sizes[column] ?? 0) > MAX_ROWS ? MAX_ROWS - 1 : MAX_ROWS;
    const shown = (taken[column] ?? 0) < room && (distance[index] ?? 0) < columns;
    if (shown) taken[column] = (taken[column] ?? 0) + 1;
    places[index] = { key: shown ? (ids[index] ?? '') : moreKey(column), column, shown };
  }
  return places;
}

const moreKey = (column: number): string => `more-${String(column)}`;

function chipsOf(
  graph: SkillGraph,
  ids: readonly string[],
  places: readonly Place[],
  column: number,
  kind: 'before' | 'opens',
): readonly Chip[] {
  const here = ids.filter((_, index) => places[index]?.column === column);
  const shown = ids.filter((_, index) => places[index]?.column === column && places[index].shown);
  const count = here.length - shown.length;
  return [
    ...shown.map((id): Chip => ({
      kind: id === ids[0] ? 'here' : kind,
      key: id,
      title: graph.node.get(id)?.title ?? id,
    })),
    ...(count > 0 ? [{ kind: 'more', key: moreKey(column), count } as const] : []),
  ];
}
