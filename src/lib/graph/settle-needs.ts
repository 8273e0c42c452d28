import type { Diagnostic, Roadmap, RoadmapNode, UnresolvedNeed } from '#lib/roadmap';
import { authorsWords } from './authors-words.ts';
import { addSaid, nameEdge, sayBuiltWith } from './declared-edges.ts';
import { describeSelfPrerequisite } from './describe-cycle.ts';
import { describeUntaught, makeDescribeUnknown } from './describe-need.ts';
import { gatherMissing } from './missing-skills.ts';
import type { Edge, UntaughtNeed } from './model.ts';
import { makeOpenChoices } from './open-choices.ts';
import { contains, layOutPoints } from './points.ts';

/** A skill that a name means, and the nodes that teach it. */
export interface Meaning {
  readonly skill: string;
  readonly nodes: readonly string[];
}

/** The skills that a name means where a node says it; none where nobody knows. */
export type MeaningsOf = (name: string, at: RoadmapNode) => readonly Meaning[];

export interface SettledNeeds {
  /** What was said already, and what the names add to it. */
  readonly edges: readonly Edge[];
  /** The roadmap, of which names may have widened choices and added others. */
  readonly roadmap: Roadmap;
  readonly untaught: ReadonlyMap<string, readonly UntaughtNeed[]>;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING = { untaught: new Map<string, never>(), diagnostics: [] };

/**
 * Makes edges of what the roadmap needs by names that are no titles, as far as they mean something that it
 * teaches. They are the author's: an edge has the origin and the line of the statement. Of "A or B" whatever
 * teaches one of them will do. What is not taught, or not known at all, is reported.
 */
export function settleNeeds(
  roadmap: Roadmap,
  said: readonly Edge[],
  meaningsOf: MeaningsOf,
): SettledNeeds {
  if (roadmap.unresolved.length === 0) return { ...NOTHING, edges: said, roadmap };
  const edges = new Map(said.map((edge) => [nameEdge(edge), edge]));
  const nodes = new Map(roadmap.nodes.map((node) => [node.id, node]));
  const points = layOutPoints(roadmap.nodes);
  const choices = makeOpenChoices(roadmap);
  const missing = gatherMissing();
  const diagnostics: Diagnostic[] = [];
  const describeUnknown = makeDescribeUnknown(roadmap.nodes);
  for (const need of roadmap.unresolved) {
    const target = nodes.get(need.target);
    if (target) settle(need, target);
  }
  return {
    edges: [...edges.values()],
    roadmap: { ...roadmap, ...choices.settle() },
    untaught: missing.untaught(),
    diagnostics: [...diagnostics, ...missing.all().map(describeUntaught)],
  };

  function settle(need: UnresolvedNeed, target: RoadmapNode): void {
    const meant = need.names.map((name) => ({ name, meanings: meaningsOf(name, target) }));
    for (const { name, meanings } of meant) {
      if (meanings.length > 0 || need.isHint) continue;
      diagnostics.push(describeUnknown(need, target, name));
    }
    const known = meant.flatMap(({ name, meanings }) =>
      meanings.map((meaning): Known => ({ name, ...meaning })),
    );
    if (isOneOf(need)) settleOne(need, target, known);
    else for (const one of known) settleOne(need, target, [one]);
  }

  /** Any one of what is known will do, or of the nodes that the need names by their titles. */
  function settleOne(need: UnresolvedNeed, target: RoadmapNode, known: readonly Known[]): void {
    const taught = known.filter(({ nodes: teachers }) => teachers.length > 0);
    if (taught.length === 0) {
      if (need.nodes.length > 0 || known.length === 0) return;
      const names = new Map<string, string>();
      for (const { skill, name } of known) names.set(skill, names.get(skill) ?? name);
      missing.add({ need, target, names });
      return;
    }
    const outside = taught
      .map((one) => ({ ...one, nodes: one.nodes.filter((id) => isOutside(id, target.id)) }))
      .filter((one) => one.nodes.length > 0);
    if (outside.length > 0) tie(need, target, outside);
    else if (need.nodes.length === 0 && need.origin === 'declared') {
      const [source = target.id] = taught.flatMap((one) => one.nodes);
      diagnostics.push(describeSelfPrerequisite(nodes, edgeTo(need, target, source, target.title)));
    }
  }

  function tie(need: UnresolvedNeed, target: RoadmapNode, known: readonly Known[]): void {
    const before = takeBack(need);
    if (before === null) return;
    const titles = before.map(({ source }): Called => [source, nodes.get(source)?.title ?? source]);
    for (const picked of pickParts(known)) {
      const sources = new Map([...titles, ...picked]);
      const choice = choices.between([...sources.keys()], need.statement);
      if (choice !== null) for (const edge of before) choices.widen(edge, choice);
      for (const [source, name] of sources) {
        addSaid({ ...edgeTo(need, target, source, name), choice }, edges);
      }
    }
  }

  /** Takes out the edges that ask for less than the whole need; null where one of them is needed in any case. */
  function takeBack(need: UnresolvedNeed): readonly Edge[] | null {
    const choice = need.nodes.length > 1 ? choices.among(need.nodes) : null;
    const before = need.nodes.flatMap((source) => {
      const edge = edges.get(nameEdge({ source, target: need.target, choice }));
      return edge && isSaidHere(edge, need) ? [edge] : [];
    });
    if (before.length < need.nodes.length) return null;
    for (const edge of before) edges.delete(nameEdge(edge));
    return before;
  }

  function isOutside(id: string, target: string): boolean {
    return !contains(points, id, target) && !contains(points, target, id);
  }
}

interface Known extends Meaning {
  readonly name: string;
}

type Called = readonly [id: string, name: string];

/**
 * Of each skill one node, with its name, so often that every node is there. Of a skill that only its parts
 * teach all parts are needed, so "a or b" is "each part of a or b": one choice of the whole would be met by a
 * single part. Where two of them are in parts this asks for a little less than the author, and never for more.
 */
function pickParts(known: readonly Known[]): readonly (readonly Called[])[] {
  const most = Math.max(...known.map(({ nodes }) => nodes.length));
  return Array.from({ length: most }, (_, index) =>
    known.flatMap(({ name, nodes }): readonly Called[] => {
      const id = nodes[index % nodes.length];
      return id === undefined ? [] : [[id, name]];
    }),
  );
}

/** "A or B" and "A/B"; any other name that means several things means all of them. */
function isOneOf({ names, nodes }: UnresolvedNeed): boolean {
  return names.length + nodes.length > 1 || names.some((name) => name.includes('/'));
}

function isSaidHere({ statement }: Edge, need: UnresolvedNeed): boolean {
  return statement?.line === need.statement.line && statement.column === need.statement.column;
}

function edgeTo(need: UnresolvedNeed, target: RoadmapNode, source: string, name: string): Edge {
  const { statement } = need;
  const origin = target.kind === 'project' ? need.origin : 'declared';
  const why =
    origin === 'project' ? sayBuiltWith(target.title, name) : authorsWords(statement.quote);
  const relation = 'requires';
  return { source, target: target.id, relation, origin, why, statement, choice: null };
}
