import { newDraft, type Draft } from '../draft.ts';
import { decideKinds } from '../kinds.ts';
import type { Roadmap, RoadmapNode } from '../model.ts';
import { offeredChoices } from '../offered-choices.ts';
import { speaksOfProjects } from '../projects.ts';
import { writeTitleLine, type TitleLine } from './title-line.ts';

/** How a node is to be written. */
export interface Planned {
  readonly node: RoadmapNode;
  readonly form: 'heading' | 'item';
  readonly level: number;
  readonly line: TitleLine;
  /** Paragraphs of the summary that do not stand in the title line. */
  readonly paragraphs: readonly string[];
  readonly children: readonly Planned[];
  readonly draft: Draft;
  /** Optional because what holds it is: that need not be said. */
  readonly isInherited: boolean;
}

/** The title of the document takes the first level. */
const TOP_LEVEL = 2;
const DEEPEST_LEVEL = 6;

/**
 * Decides which nodes become headings and which items: stages and groups are headings as deep as
 * Markdown has them, and so is what stands after one, since a list there would belong to it.
 */
export function planRoadmap(roadmap: Roadmap): readonly Planned[] {
  const held = new Map<string | null, RoadmapNode[]>();
  for (const node of roadmap.nodes) {
    const siblings = held.get(node.parent);
    if (siblings) siblings.push(node);
    else held.set(node.parent, [node]);
  }
  const chosen = new Set(offeredChoices(roadmap).flatMap(({ members }) => members));
  const root = newDraft('root', null, 0);
  const planned = planChildren(null, TOP_LEVEL, root, { held, chosen });
  sayKinds(root, planned);
  return planned;
}

interface Context {
  readonly held: ReadonlyMap<string | null, readonly RoadmapNode[]>;
  readonly chosen: ReadonlySet<string>;
}

function planChildren(
  parent: RoadmapNode | null,
  level: number,
  into: Draft,
  context: Context,
): readonly Planned[] {
  const siblings = context.held.get(parent?.id ?? null) ?? [];
  const spellOut = looksLikeChoice(siblings, context.chosen);
  const canBeHeading = level <= DEEPEST_LEVEL && into.form !== 'item';
  let isBelowHeading = false;
  return siblings.map((node) => {
    const isContainer = node.kind === 'stage' || node.kind === 'group';
    isBelowHeading ||= canBeHeading && isContainer;
    const form = canBeHeading && (isContainer || isBelowHeading) ? 'heading' : 'item';
    const isInherited = node.importance === 'optional' && parent?.importance === 'optional';
    const planned = plan(node, form, level, into, context, !spellOut && !isInherited);
    return { ...planned, isInherited };
  });
}

/** Marks beside each other would be read as a choice; then each is said in a line of its own. */
function looksLikeChoice(siblings: readonly RoadmapNode[], chosen: ReadonlySet<string>): boolean {
  const marked = siblings.filter(
    ({ importance }) => importance === 'recommended' || importance === 'optional',
  );
  return (
    marked.some(({ importance }) => importance === 'recommended') &&
    marked.some(({ importance }) => importance === 'optional') &&
    !marked.every(({ id }) => chosen.has(id))
  );
}

function plan(
  node: RoadmapNode,
  form: 'heading' | 'item',
  level: number,
  into: Draft,
  context: Context,
  withImportance: boolean,
): Omit<Planned, 'isInherited'> {
  const paragraphs = node.summary === '' ? [] : node.summary.split('\n\n');
  const isLabel = form === 'item' && node.kind === 'group';
  const inline = form === 'item' && !isLabel ? (paragraphs[0] ?? null) : null;
  const line = writeTitleLine(node, form, inline, withImportance);
  const draft = toDraft(node, form, into, line);
  draft.labelled = isLabel;
  const children = planChildren(node, level + 1, draft, context);
  const rest = inline === null ? paragraphs : paragraphs.slice(1);
  return { node, form, level, line, paragraphs: rest, children, draft };
}

/** What the reader will know of the node when it decides on its kind. */
function toDraft(
  node: RoadmapNode,
  form: 'heading' | 'item',
  parent: Draft,
  line: TitleLine,
): Draft {
  const draft = newDraft(form, parent, 0);
  draft.title = node.title;
  draft.sequence = line.draft.sequence ?? (node.ordinal === null ? null : '');
  draft.done = form === 'item' ? node.done : null;
  draft.summary = node.summary === '' ? [] : [node.summary];
  draft.resources = [...node.resources];
  draft.aboutProjects =
    form === 'heading' || node.kind === 'group' ? speaksOfProjects(node.title) : false;
  return draft;
}

/** Says the kinds that the reader would not see by the shape, until it would see them all. */
function sayKinds(root: Draft, planned: readonly Planned[]): void {
  for (;;) {
    decideKinds(root);
    const wrong = findWrong(planned);
    if (wrong.length === 0) return;
    for (const { node, draft } of wrong) draft.said = node.kind;
  }
}

function findWrong(planned: readonly Planned[]): readonly Planned[] {
  return planned.flatMap((one) => [
    ...(one.draft.kind === one.node.kind ? [] : [one]),
    ...findWrong(one.children),
  ]);
}
