import { pushState } from '$app/navigation';
import { isThingToLearn, type Learner, type SkillGraph } from '#lib/graph';
import { roadmapAddress } from '../addresses.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { readPicks } from '../read-picks.ts';
import { writeQuery, type PathQuery } from './query.ts';

/** What every part of the view of paths asks and tells: the map, the address, and what the map shows. */
export class Ways {
  readonly explorer: Explorer;
  readonly #read: () => PathQuery;

  constructor(explorer: Explorer, read: () => PathQuery) {
    this.explorer = explorer;
    this.#read = read;
  }

  get query(): PathQuery {
    return this.#read();
  }

  get graph(): SkillGraph {
    return this.explorer.graph;
  }

  readonly learner: Learner = $derived.by(() => ({
    ...this.explorer.standing,
    picks: readPicks(this.graph, this.query.picks),
  }));

  /** The address of another view of the same map. */
  addressOf(change: Partial<PathQuery>): string {
    return roadmapAddress(this.graph.roadmap.id) + writeQuery({ ...this.query, ...change });
  }

  /** Goes to another view, a step that can be taken back. */
  ask(change: Partial<PathQuery>): void {
    pushState(this.addressOf(change), { topic: null });
  }

  /** Lets all on the map step back but these things; null brings all forward. */
  show(kept: ReadonlySet<string> | null): void {
    if (kept === null) return this.explorer.fade(null);
    this.explorer.fade(listOthers(this.graph, kept));
  }
}

/** All things to learn but these. */
function listOthers(graph: SkillGraph, kept: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...graph.node.keys()].filter((id) => isThingToLearn(graph, id) && !kept.has(id));
  return new Set(ids);
}
