/** What a row is lit for although it is no step itself: part of the way, or what is looked at, is in it. */
export type Held = 'before' | 'opens' | 'looked';

/** What is looked at and what that lights: the way before it, numbered, and what it opens up. */
export interface Highlight {
  readonly id: string;
  /** Everything that comes before, with its place in an order that can be followed, from 1. */
  readonly before: ReadonlyMap<string, number>;
  readonly opens: ReadonlySet<string>;
  /** What it holds, for a stage, a group or a topic with subtopics. */
  readonly within: ReadonlySet<string>;
  /** Topics around what is lit, such as the one with all its subtopics on the way. */
  readonly holders: ReadonlyMap<string, Held>;
  /** Indices of the graph's edges that the two consist of. */
  readonly edgesBefore: ReadonlySet<number>;
  readonly edgesOpened: ReadonlySet<number>;
  /** Indices of those that join parts of what is looked at, such as two groups of a stage. */
  readonly edgesWithin: ReadonlySet<number>;
}

/** What a learner says of a topic that is not done. */
export type Begun = 'learning' | 'skipped';

/** All that decides how the map looks, besides the layout. */
export interface MapState {
  readonly selected: string | null;
  readonly highlight: Highlight | null;
  readonly done: ReadonlySet<string>;
  readonly begun: ReadonlyMap<string, Begun>;
  /** What a filter leaves out, while nothing is looked at; null without one. */
  readonly faded: ReadonlySet<string> | null;
}

export interface Look {
  readonly selected: boolean;
  /** Looked at, by pointer or keyboard. */
  readonly active: boolean;
  /** Its number on the way to what is looked at; else null. */
  readonly before: number | null;
  readonly opens: boolean;
  /** What it holds of what is lit, where it is not lit itself; else null. */
  readonly holds: Held | null;
  readonly dimmed: boolean;
  readonly done: boolean;
  readonly begun: Begun | null;
}

/** How a topic, group or project looks. The only place where selection, way and marks meet. */
export function lookOf(id: string, { selected, highlight, done, begun, faded }: MapState): Look {
  const before = highlight?.before.get(id) ?? null;
  const opens = highlight?.opens.has(id) ?? false;
  const holds = highlight?.holders.get(id) ?? null;
  const active = highlight?.id === id;
  return {
    selected: selected === id,
    active,
    before,
    opens,
    holds,
    dimmed:
      highlight === null
        ? (faded?.has(id) ?? false)
        : !active &&
          before === null &&
          !opens &&
          holds === null &&
          selected !== id &&
          !highlight.within.has(id),
    done: done.has(id),
    begun: begun.get(id) ?? null,
  };
}

export type EdgeLook = 'rest' | 'before' | 'opens' | 'within' | 'dimmed';

/** How a line looks, given the graph's edges it stands for. */
export function edgeLookOf(edges: readonly number[], highlight: Highlight | null): EdgeLook {
  if (highlight === null) return 'rest';
  if (edges.some((edge) => highlight.edgesBefore.has(edge))) return 'before';
  if (edges.some((edge) => highlight.edgesOpened.has(edge))) return 'opens';
  return edges.some((edge) => highlight.edgesWithin.has(edge)) ? 'within' : 'dimmed';
}

/** Places on a way as they are said of a whole card: "3", "3–5", "3, 7–8"; too many, from first to last. */
export function writeSteps(places: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && place <= run.to + 1) run.to = place;
    else runs.push({ from: place, to: place });
  }
  const written = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  if (written.length <= MOST_RUNS) return written.join(', ');
  return `${runs[0]?.from}…${runs.at(-1)?.to}`;
}

/** More than these take more room than a card has. */
const MOST_RUNS = 3;
