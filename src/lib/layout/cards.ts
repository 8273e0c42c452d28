import { withContainers, type SkillGraph } from '#lib/graph';
import type { RoadmapNode } from '#lib/roadmap';
import type { Card, CardRow } from './model.ts';
import { measureText, measureWidestWord, wrapText } from './text.ts';

/** Sizes of a card in map units. The drawing reads the same numbers. */
export const CARD = {
  padding: 12,
  titleSize: 16,
  titleLine: 19,
  titleMaxLines: 3,
  titleTop: 10,
  titleBottom: 5,
  eyebrowSize: 11.5,
  eyebrowLine: 15,
  rowSize: 13,
  rowLine: 16,
  /** Makes a one-line row 24 units high, the least that a finger is asked to hit at zoom 1. */
  rowPadding: 4,
  rowMaxLines: 3,
  /** From the card's edge to a row's words: the mark and its space. */
  rowIndent: 30,
  /** Room for the number that a row carries on a way. */
  rowEnd: 25,
  depthIndent: 14,
  maxDepth: 4,
  bottom: 9,
  /** Two lines of title, seen from afar, fit even a card without rows. */
  leastHeight: 68,
  /** What the progress ring takes of the title's first line. */
  ring: 24,
} as const;

/** One width for all cards of a map, so that columns line up; chosen between these two. */
const NARROWEST = 172;
const WIDEST = 214;
/** The part of all rows that should fit one line: more of them where cards have many, and so grow tall. */
const ONE_LINE_SHARE = { usual: 0.7, tall: 0.8 };
const MANY_ROWS = 9;

/**
 * The cards of a map in document order: one for each stage or group that holds topics directly, and
 * one for each project. Subtopics are indented rows of the same card. Cards of `sharing` stages name
 * their stage, because their band does not.
 */
export function buildCards(graph: SkillGraph, sharing: ReadonlySet<string> = NO_STAGES): Card[] {
  const plans = graph.roadmap.nodes
    .flatMap((node) => planCard(graph, node) ?? [])
    .map((plan) => (sharing.has(plan.stage ?? '') ? nameStage(graph, plan) : plan));
  const width = chooseWidth(plans);
  return plans.map((plan) => sizeCard(plan, width));
}

const NO_STAGES: ReadonlySet<string> = new Set();

function nameStage(graph: SkillGraph, plan: CardPlan): CardPlan {
  const ordinal = graph.node.get(plan.stage ?? '')?.ordinal;
  return { ...plan, eyebrow: ordinal ? `Stage ${ordinal}` : plan.eyebrow };
}

interface CardPlan {
  readonly node: RoadmapNode;
  readonly eyebrow: string | null;
  readonly stage: string | null;
  readonly rows: readonly { readonly node: RoadmapNode; readonly depth: number }[];
}

function planCard(graph: SkillGraph, node: RoadmapNode): CardPlan | null {
  if (node.kind === 'topic') {
    // A topic at the very top has no group to be a row of: it is a card of one row.
    return node.parent === null ? { ...place(graph, node), rows: collectRows(graph, node) } : null;
  }
  if (node.kind === 'project') {
    return isRowOfProject(graph, node)
      ? null
      : { ...place(graph, node), rows: collectRows(graph, node) };
  }
  const held = graph.children.get(node.id) ?? [];
  const rows = collectRows(graph, node);
  return rows.length > 0 || held.length === 0 ? { ...place(graph, node), rows } : null;
}

/** Whether a project stands in another, or in topics of another. */
function isRowOfProject(graph: SkillGraph, project: RoadmapNode): boolean {
  const [, ...holders] = withContainers(graph, project.id).map((id) => graph.node.get(id)?.kind);
  return holders.find((kind) => kind !== 'topic') === 'project';
}

/** The topics under a node that stand on its own card, with how deep they stand. */
function collectRows(graph: SkillGraph, node: RoadmapNode): CardPlan['rows'] {
  const rows: { node: RoadmapNode; depth: number }[] = [];
  const open = [{ ids: graph.children.get(node.id) ?? [], next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const id = top.ids[top.next++];
    if (id === undefined) {
      open.pop();
      continue;
    }
    const child = graph.node.get(id);
    if (child === undefined || !isRowOf(node, child)) continue;
    rows.push({ node: child, depth: open.length - 1 });
    open.push({ ids: graph.children.get(id) ?? [], next: 0 });
  }
  return rows;
}

const isRowOf = (card: RoadmapNode, child: RoadmapNode) =>
  child.kind === 'topic' || (card.kind === 'project' && child.kind === 'project');

function place(graph: SkillGraph, node: RoadmapNode): Omit<CardPlan, 'rows'> {
  const parent = node.parent === null ? undefined : graph.node.get(node.parent);
  const stage = withContainers(graph, node.id).find((id) => graph.node.get(id)?.kind === 'stage');
  return {
    node,
    eyebrow: parent !== undefined && parent.kind !== 'stage' ? parent.title : null,
    stage: stage ?? null,
  };
}

function chooseWidth(plans: readonly CardPlan[]): number {
  const rows = plans.flatMap((plan) => plan.rows);
  const isTall = rows.length > MANY_ROWS * plans.length;
  const share = isTall ? ONE_LINE_SHARE.tall : ONE_LINE_SHARE.usual;
  const wanted = rows
    .map(({ node, depth }) => rowStart(depth) + rowWidth(node.title) + CARD.rowEnd)
    .sort((a, b) => a - b);
  const width = wanted[Math.floor((wanted.length - 1) * share)] ?? NARROWEST;
  // No title is broken inside a word while a card may be as wide as that.
  const words = plans.map((plan) => Math.ceil(TITLE_SIDES + widestWord(plan.node.title)));
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width, ...words)));
}

/** What a card's title cannot use of its width. */
const TITLE_SIDES = 2 * CARD.padding + CARD.ring;

const widestWord = (title: string) => measureWidestWord(title, 'heading', CARD.titleSize);

const rowWidth = (title: string) => measureText(title, 'text', CARD.rowSize);

/** Where a row's words start, counted from the card's left edge. */
export function rowStart(depth: number): number {
  return CARD.rowIndent + Math.min(depth, CARD.maxDepth) * CARD.depthIndent;
}

function sizeCard({ node, eyebrow, stage, rows }: CardPlan, width: number): Card {
  const titleLines = wrapText(node.title, {
    font: 'heading',
    size: CARD.titleSize,
    width: width - TITLE_SIDES,
    maxLines: CARD.titleMaxLines,
    giants: 'cut',
  });
  let y =
    CARD.titleTop +
    (eyebrow === null ? 0 : CARD.eyebrowLine) +
    titleLines.length * CARD.titleLine +
    CARD.titleBottom;
  const sized: CardRow[] = [];
  for (const row of rows) {
    const lines = wrapText(row.node.title, {
      font: 'text',
      size: CARD.rowSize,
      width: width - rowStart(row.depth) - CARD.rowEnd,
      maxLines: CARD.rowMaxLines,
    });
    const height = lines.length * CARD.rowLine + 2 * CARD.rowPadding;
    const { id, importance } = row.node;
    sized.push({ id, depth: row.depth, lines, y, height, importance });
    y += height;
  }
  return {
    id: node.id,
    kind: node.kind === 'project' ? 'project' : 'group',
    title: node.title,
    titleLines,
    eyebrow,
    importance: node.importance,
    stage,
    rows: sized,
    width,
    height: Math.max(CARD.leastHeight, Math.ceil(y + CARD.bottom)),
  };
}
