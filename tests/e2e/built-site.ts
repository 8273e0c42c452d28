/** The built site as other programs read it: its files, and the data twins of its roadmaps. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set by tests/e2e/run.ts. */
export const SITE = process.env.WAYMARK_SITE ?? 'build';

interface TwinResource {
  readonly title: string;
  readonly url: string;
  /** The roadmap that it was borrowed from, or `skills`; null for the roadmap's own. */
  readonly from: string | null;
}

export interface TwinNode {
  readonly label: string;
  readonly metadata: {
    readonly kind: 'stage' | 'group' | 'topic' | 'project';
    readonly parent: string | null;
    readonly summary: string;
    readonly skills: readonly string[];
    readonly resources: readonly TwinResource[];
    readonly source: { readonly line: number };
  };
}

/** The part of a data twin that the tests look at. */
export interface Twin {
  readonly id: string;
  readonly label: string;
  readonly metadata: {
    readonly choices: readonly {
      readonly scope: 'roadmap' | 'requirement';
      readonly members: readonly string[];
      readonly recommended: string | null;
    }[];
  };
  readonly nodes: Readonly<Record<string, TwinNode>>;
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly relation: 'requires' | 'follows';
    /** Of a requirement that leaves open which of several, the choice. */
    readonly metadata: { readonly choice?: string };
  }[];
}

export function readTwin(id: string): Twin {
  const twin = JSON.parse(readFileSync(join(SITE, `${id}.json`), 'utf8')) as { graph: Twin };
  return twin.graph;
}

/** Every roadmap that the site publishes. */
export const twins: readonly Twin[] = readdirSync(SITE)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readTwin(file.replace(/\.md$/, '')));

/** A line of the document that a roadmap was read from, counted from 1. */
export function readLine(id: string, line: number): string {
  const text = readFileSync(join(SITE, `${id}.md`), 'utf8');
  return text.split('\n')[line - 1] ?? '';
}

export function nodeOf(twin: Twin, id: string): TwinNode {
  const node = twin.nodes[id];
  if (node === undefined) throw new Error(`${twin.id} has no ${id}: name another here.`);
  return node;
}

/** Of a twin what there is to learn: its topics and projects that hold no others. */
export function thingsToLearn(twin: Twin): readonly (readonly [id: string, node: TwinNode])[] {
  const holders = new Set(Object.values(twin.nodes).map(({ metadata }) => metadata.parent));
  return Object.entries(twin.nodes).filter(
    ([id, { metadata }]) => /^(?:topic|project)$/.test(metadata.kind) && !holders.has(id),
  );
}

/** How many things to learn count in all where nothing was marked: of what is offered to choose from, one, and what else needs by name. */
export function totalOf(twin: Twin): number {
  const passed = new Set(
    twin.metadata.choices
      .filter(({ scope }) => scope === 'roadmap')
      // Where nothing is recommended, members of these documents are of one size.
      .flatMap(({ members, recommended }) =>
        members.filter((id) => id !== (recommended ?? members[0])),
      ),
  );
  const isIn = (id: string | null, holder: string): boolean =>
    id !== null && (id === holder || isIn(nodeOf(twin, id).metadata.parent, holder));
  const things = thingsToLearn(twin).map(([id]) => id);
  const counted = new Set(things.filter((id) => ![...passed].some((member) => isIn(id, member))));
  const isPassedIn = (id: string, holder: string): boolean =>
    [...passed].some((member) => member !== holder && isIn(member, holder) && isIn(id, member));
  const needs = twin.edges.filter(
    ({ relation, metadata }) => relation === 'requires' && metadata.choice === undefined,
  );
  for (let before = -1; before < counted.size;) {
    before = counted.size;
    for (const { source, target } of needs)
      if ([...counted].some((id) => isIn(id, target)))
        for (const id of things) if (isIn(id, source) && !isPassedIn(id, source)) counted.add(id);
  }
  return counted.size;
}
