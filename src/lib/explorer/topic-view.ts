import {
  authorsWords,
  countThings,
  directDependents,
  doneByAuthor,
  learningOrder,
  descendants,
  thingsIn,
  withContainers,
} from '#lib/graph';
import type { Edge, EdgeOrigin, Learner, NodeSkills, Parts, SkillGraph } from '#lib/graph';
import type { Importance, NodeKind, Resource, RoadmapNode } from '#lib/roadmap';
import { listContents } from './around.ts';
import { lookUps } from './look-ups.ts';
import { listOpens } from './neighbours.ts';
import type { NodeName } from './node-name.ts';
import { standingOf, type Standing } from './standing.ts';

/** Why one thing comes before another, with the line that says so where one does. */
export interface Reason {
  /** What needs it: the topic itself, or something that comes before the topic too. */
  readonly neededBy: NodeName;
  /** What that stands in, where the topic itself is a stage, a group or a topic that holds it; else null. */
  readonly within: NodeKind | null;
  readonly origin: EdgeOrigin;
  readonly why: string;
  readonly line: number | null;
  /** The line as it reads, without the marks of Markdown. */
  readonly quote: string | null;
}

export interface Step extends NodeName {
  readonly done: boolean;
  /** The card it stands on, for telling apart topics of one name. */
  readonly group: string;
  /** The topics it is a part of on that card, the outermost first; none of those that the step leads into. */
  readonly within: readonly NodeName[];
  readonly reason: Reason | null;
}

/** A stage that stands for the steps in it. */
export interface EarlierStage extends NodeName {
  readonly steps: number;
  readonly done: number;
}

/** Everything the panel and the page of a topic say, ready to be written down. */
export interface TopicView extends NodeName {
  readonly kind: NodeKind;
  readonly crumbs: readonly NodeName[];
  readonly icon: string | null;
  readonly summary: string;
  readonly importance: Importance;
  readonly hours: number | null;
  readonly done: boolean;
  /** Whether all that is to learn in it is skipped. */
  readonly isSkipped: boolean;
  readonly aliases: readonly string[];
  readonly resources: readonly Resource[];
  /** What the vocabulary and the other roadmaps add; null where that is nothing. */
  readonly known: NodeSkills | null;
  /** What it holds, for a stage, a group, or a topic with subtopics. */
  readonly contents: readonly (NodeName & { readonly done: boolean })[];
  /** Of the things to learn in it that count, how many are done; null for one that holds nothing. */
  readonly parts: Parts | null;
  readonly choice: {
    readonly members: readonly NodeName[];
    readonly recommended: string | null;
  } | null;
  /** Stages that come before as a whole; what `before` lists then follows them. */
  readonly earlier: readonly EarlierStage[];
  /** All else that comes before, in an order that can be followed. */
  readonly before: readonly Step[];
  /** Where nothing is required: what the document's order suggests first. */
  readonly suggestedAfter: NodeName | null;
  readonly opens: readonly NodeName[];
  /** How many topics it opens up in all, at any distance. */
  readonly opensInAll: number;
  readonly line: number;
  readonly quote: string;
}

/** Null for an id the roadmap does not have. */
export function describeTopic(
  graph: SkillGraph,
  id: string,
  standing: Standing,
  known: NodeSkills | null = null,
): TopicView | null {
  const node = graph.node.get(id);
  if (node === undefined) return null;
  const { done, leftOut } = standing;
  const things = thingsIn(graph, id);
  const nameOf = (each: string): NodeName => ({
    id: each,
    title: graph.node.get(each)?.title ?? each,
  });
  const { title, kind, icon, summary, importance, hours, aliases, resources, source } = node;
  return {
    id,
    title,
    kind,
    icon,
    summary,
    importance,
    hours,
    aliases,
    resources,
    known,
    crumbs: withContainers(graph, id).slice(1).reverse().map(nameOf),
    done: done.has(id),
    isSkipped: things.length > 0 && things.every((thing) => standing.skipped.has(thing)),
    contents: (graph.children.get(id) ?? []).map((child) => ({
      ...nameOf(child),
      done: done.has(child),
    })),
    parts: graph.children.has(id) ? countThings(things, done, leftOut) : null,
    choice: describeChoice(graph, id, nameOf),
    earlier: [],
    before: listSteps(graph, node, standing),
    suggestedAfter: findSuggestion(graph, id, nameOf),
    opens: listOpens(graph, id).map(nameOf),
    opensInAll: descendants(graph, id).size,
    line: source.line,
    quote: source.quote,
  };
}

/** A page of its own lists this many steps one by one; of a longer way, other stages as a whole. */
const MOST_STEPS_ALONE = 30;

/**
 * A topic for a page of its own, which must stay light, so that a site grows with its topics and not with
 * their square: of a long way it names the stages, and only what the topic itself needs says why. The rest
 * is known once the page has its map.
 */
export function describeTopicAlone(
  graph: SkillGraph,
  id: string,
  known: NodeSkills | null = null,
): TopicView | null {
  const standing = standingOf(graph, doneByAuthor(graph), new Map());
  const topic = describeTopic(graph, id, standing, known);
  if (topic === null) return null;
  const own = new Set(withContainers(graph, id));
  const isOwn = ({ neededBy, within }: Reason) => own.has(neededBy.id) || within !== null;
  const steps = topic.before.map((step) =>
    step.reason !== null && isOwn(step.reason) ? step : { ...step, reason: null },
  );
  if (steps.length <= MOST_STEPS_ALONE) return { ...topic, before: steps };
  const earlier = new Map<string, EarlierStage>();
  const before = steps.filter((step) => {
    const top = withContainers(graph, step.id).at(-1) ?? step.id;
    if (own.has(top)) return true;
    const known = earlier.get(top);
    earlier.set(top, {
      id: top,
      title: graph.node.get(top)?.title ?? top,
      steps: (known?.steps ?? 0) + 1,
      done: (known?.done ?? 0) + Number(step.done),
    });
    return false;
  });
  return { ...topic, earlier: [...earlier.values()], before };
}

/** How many steps come before in all, and how many of them are done. */
export function countSteps({ earlier, before }: TopicView): { steps: number; done: number } {
  return {
    steps: earlier.reduce((sum, stage) => sum + stage.steps, before.length),
    done: earlier.reduce(
      (sum, stage) => sum + stage.done,
      before.filter(({ done }) => done).length,
    ),
  };
}

function describeChoice(
  graph: SkillGraph,
  id: string,
  nameOf: (id: string) => NodeName,
): TopicView['choice'] {
  const choice = lookUps(graph).choiceOf.get(id);
  if (choice === undefined) return null;
  return { members: choice.members.map(nameOf), recommended: choice.recommended };
}

function listSteps(graph: SkillGraph, node: RoadmapNode, learner: Omit<Learner, 'picks'>): Step[] {
  const order = learningOrder(graph, node.id, learner);
  const own = new Set(withContainers(graph, node.id));
  const contents = new Set(listContents(graph, node.id));
  const needing = new Set([...own, ...contents]);
  for (const id of order) for (const holder of withContainers(graph, id)) needing.add(holder);
  return order.map((id) => {
    const step = graph.node.get(id);
    const holders = withContainers(graph, id);
    const card = holders.findIndex((each) => graph.node.get(each)?.kind !== 'topic');
    const topics = holders.slice(1, card < 0 ? undefined : Math.max(card, 1));
    const edges = directDependents(graph, id).filter((edge) => needing.has(edge.target));
    const edge =
      edges.find(({ target }) => own.has(target)) ??
      edges.find(({ target }) => contents.has(target)) ??
      edges[0];
    return {
      id,
      title: step?.title ?? id,
      done: learner.done.has(id),
      group: graph.node.get(holders[card] ?? '')?.title ?? '',
      within: topics
        .filter((each) => !own.has(each))
        .reverse()
        .map((each) => ({ id: each, title: graph.node.get(each)?.title ?? each })),
      reason:
        edge === undefined
          ? null
          : describeReason(graph, edge, contents.has(edge.target) ? node.kind : null),
    };
  });
}

function describeReason(graph: SkillGraph, edge: Edge, within: NodeKind | null): Reason {
  const { target, origin, why, statement } = edge;
  return {
    neededBy: { id: target, title: graph.node.get(target)?.title ?? target },
    within,
    origin,
    why,
    line: statement?.line ?? null,
    quote: statement && authorsWords(statement.quote),
  };
}

/** What the document's order puts before a node, or before what holds it. */
function findSuggestion(
  graph: SkillGraph,
  id: string,
  nameOf: (id: string) => NodeName,
): NodeName | null {
  for (const holder of withContainers(graph, id)) {
    const source = lookUps(graph).suggestedBefore.get(holder);
    if (source !== undefined) return nameOf(source);
  }
  return null;
}
