import { byMembers, type ChoiceDraft, type Choices } from '../choices/registry.ts';
import { isWithin, type Draft } from '../draft.ts';
import { shorten } from '../excerpt.ts';
import type { Names } from '../names.ts';
import type { Demand, Reading } from '../reading.ts';
import { hintedPrerequisites } from './hints.ts';
import { readNames } from './name-list.ts';
import { lookIn, resolve, type Need } from './resolve.ts';

/** A prerequisite between drafts. */
export interface Requirement {
  readonly source: Draft;
  readonly target: Draft;
  readonly origin: 'declared' | 'project';
  readonly choice: ChoiceDraft | null;
  /** What a name means that nobody bears would do as well. */
  readonly isOpen: boolean;
  readonly start: number;
}

/** What one statement, or one title of a project, says that its target needs. */
export interface Wanted {
  readonly target: Draft;
  readonly origin: 'declared' | 'project';
  readonly isHint: boolean;
  readonly needs: readonly Need[];
  readonly start: number;
}

/** A need that no title meets, or only some of the names it gives. */
export type UnresolvedDraft = Omit<Wanted, 'needs'> & { readonly need: Need };

/** All that nodes need: between drafts, and by names that are kept because nobody bears them. */
export interface Declared {
  readonly requirements: readonly Requirement[];
  readonly unresolved: readonly UnresolvedDraft[];
}

/** Finds out what every "Requires: …" of the document names, and what its projects say in their titles. */
export function declarePrerequisites(
  reading: Reading,
  names: Names,
  ids: ReadonlyMap<string, Draft>,
  choices: Choices,
): Declared {
  const wanted = [
    ...reading.demands.map((demand) => readDemand(demand, reading, names, ids)),
    ...hintedPrerequisites(names),
  ];
  const found = new Map<string, Requirement>();
  for (const { target, origin, needs, start } of wanted) {
    const kind = target.kind === 'project' ? origin : 'declared';
    for (const { anyOf, unknown } of needs) {
      const choice = anyOf.length > 1 ? choices.leaveOpen(anyOf, start) : null;
      const isOpen = unknown.length > 0;
      for (const source of anyOf) {
        add({ source, target, origin: kind, choice, isOpen, start }, found);
      }
    }
  }
  return { requirements: [...found.values()].sort(byPlace), unresolved: keepUnresolved(wanted) };
}

function readDemand(
  demand: Demand,
  reading: Reading,
  names: Names,
  ids: ReadonlyMap<string, Draft>,
): Wanted {
  const { target, origin, start } = demand;
  const look = lookIn(names, reading.anchors, ids, target);
  const needs = resolve(readNames(demand.names), look).map(({ anyOf, unknown }) => {
    return { anyOf: anyOf.filter((source) => !isItself(source, demand, reading)), unknown };
  });
  return { target, origin, isHint: false, needs, start };
}

function keepUnresolved(wanted: readonly Wanted[]): readonly UnresolvedDraft[] {
  return wanted
    .flatMap(({ needs, ...rest }) =>
      needs.flatMap((need) => (need.unknown.length > 0 ? [{ ...rest, need }] : [])),
    )
    .sort(byTarget);
}

/** What is declared of a target stands before what it is built with, and its title is heard last. */
function byTarget(one: UnresolvedDraft, other: UnresolvedDraft): number {
  return one.target.position - other.target.position || lateness(one) - lateness(other);
}

function lateness({ origin, isHint }: UnresolvedDraft): number {
  return (origin === 'declared' ? 0 : 1) + (isHint ? 1 : 0);
}

/** What is declared beats what a project is built with, and what is needed in any case beats what may be. */
function add(requirement: Requirement, found: Map<string, Requirement>): void {
  const { source, target, choice } = requirement;
  const key = `${source.position} ${target.position} ${choice?.number ?? ''}`;
  const known = found.get(key);
  if (!known || weigh(requirement) > weigh(known)) found.set(key, requirement);
}

function weigh({ origin, isOpen }: Requirement): number {
  return (origin === 'declared' ? 2 : 0) + (isOpen ? 0 : 1);
}

function byPlace(one: Requirement, other: Requirement): number {
  return (
    one.target.position - other.target.position ||
    one.source.position - other.source.position ||
    compareChoices(one.choice, other.choice)
  );
}

function compareChoices(one: ChoiceDraft | null, other: ChoiceDraft | null): number {
  if (one && other) return byMembers(one, other);
  return Number(one !== null) - Number(other !== null);
}

function isItself(source: Draft, { target, start }: Demand, reading: Reading): boolean {
  if (!isWithin(source, target) && !isWithin(target, source)) return false;
  const what =
    source === target
      ? 'itself'
      : isWithin(source, target)
        ? 'a part of itself'
        : 'what it is a part of';
  reading.report(
    'self-prerequisite',
    'warning',
    `“${shorten(target.title)}” requires ${what}; name something else, or take this out.`,
    start,
  );
  return true;
}
