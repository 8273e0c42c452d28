import { makeChoice } from './choices/make-choice.ts';
import { byMembers, type ChoiceDraft } from './choices/registry.ts';
import { isRoot, type Draft } from './draft.ts';
import type { Metadata } from './front-matter.ts';
import type {
  Choice,
  Diagnostic,
  Prerequisite,
  Roadmap,
  RoadmapNode,
  UnresolvedNeed,
} from './model.ts';
import type { Requirement, UnresolvedDraft } from './prerequisites/declare.ts';
import type { Reading } from './reading.ts';

/** All that was found out about a document. */
export interface Findings {
  readonly id: string;
  readonly metadata: Metadata;
  readonly reading: Reading;
  readonly drafts: readonly Draft[];
  readonly choices: readonly ChoiceDraft[];
  readonly requirements: readonly Requirement[];
  readonly unresolved: readonly UnresolvedDraft[];
}

/** Turns what was found out into a roadmap. */
export function buildRoadmap(findings: Findings): {
  roadmap: Roadmap;
  diagnostics: readonly Diagnostic[];
} {
  const { id, metadata, reading, drafts, requirements, unresolved } = findings;
  const choices = nameChoices(findings.choices, reading);
  if (reading.title === '') {
    reading.report(
      'no-title',
      'info',
      'This roadmap has no title; begin it with a line “# Title”.',
      0,
    );
  }
  if (drafts.length === 0) {
    reading.report(
      'no-topics',
      'error',
      'Nothing here can be learnt yet; add a heading with a list of topics below it.',
      0,
    );
  }
  const strict = metadata.order === null ? reading.strict : null;
  const roadmap: Roadmap = {
    id,
    title: reading.title || titleOf(id),
    description: metadata.description ?? reading.root.summary.join('\n\n'),
    order: metadata.order ?? (strict ? 'strict' : 'loose'),
    orderSource: strict,
    hours: metadata.hours ?? reading.root.hours,
    updated: metadata.updated,
    license: metadata.license,
    nodes: drafts.map((draft) => toNode(draft, reading)),
    choices: [...choices.values()],
    prerequisites: requirements.map((requirement) => toPrerequisite(requirement, choices, reading)),
    unresolved: unresolved.map((draft) => toUnresolvedNeed(draft, reading)),
    notes: [...reading.notes].sort((one, other) => byPlace(one.source, other.source)),
    resources: reading.root.resources,
  };
  return { roadmap, diagnostics: reading.diagnostics.sort(byPlace) };
}

/** A roadmap without a title is called what its file is called. */
function titleOf(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Untitled roadmap' : words.charAt(0).toUpperCase() + words.slice(1);
}

function toNode(draft: Draft, reading: Reading): RoadmapNode {
  const { parent } = draft;
  return {
    id: draft.id,
    kind: draft.kind,
    title: draft.title,
    parent: parent && !isRoot(parent) ? parent.id : null,
    position: draft.position,
    ordinal: draft.ordinal,
    summary: draft.summary.join('\n\n'),
    icon: draft.icon,
    aliases: draft.aliases,
    importance: draft.importance,
    done: draft.done,
    hours: draft.hours,
    resources: draft.resources,
    source: reading.sourceAt(draft.start),
  };
}

/** Choices get the ids of their members, in document order. */
function nameChoices(
  drafts: readonly ChoiceDraft[],
  reading: Reading,
): ReadonlyMap<ChoiceDraft, Choice> {
  const taken = new Set<string>();
  const named = new Map<ChoiceDraft, Choice>();
  for (const draft of [...drafts].sort(byMembers)) {
    const { members, scope, start } = draft;
    named.set(draft, makeChoice(members, scope, reading.sourceAt(start), taken));
  }
  return named;
}

function toPrerequisite(
  { source, target, origin, choice, start }: Requirement,
  choices: ReadonlyMap<ChoiceDraft, Choice>,
  reading: Reading,
): Prerequisite {
  const statement = reading.sourceAt(start);
  const choiceId = choice ? (choices.get(choice)?.id ?? null) : null;
  return { source: source.id, target: target.id, origin, choice: choiceId, statement };
}

function toUnresolvedNeed(
  { target, need, origin, isHint, start }: UnresolvedDraft,
  reading: Reading,
): UnresolvedNeed {
  return {
    target: target.id,
    names: need.unknown,
    nodes: need.anyOf.map(({ id }) => id),
    origin,
    isHint,
    statement: reading.sourceAt(start),
  };
}

function byPlace(
  one: { readonly line: number; readonly column: number },
  other: { readonly line: number; readonly column: number },
): number {
  return one.line - other.line || one.column - other.column;
}
