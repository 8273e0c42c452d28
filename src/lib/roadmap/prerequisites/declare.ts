import { byMembers, type ChoiceDraft, type Choices } from '../choices/registry.ts';
import { isWithin, type Draft } from '../draft.ts';
import { shorten } from '../excerpt.ts';
import { tidy } from '../line.ts';
import type { Names } from '../names.ts';
import { nearestTitle } from '../nearest-title.ts';
import type { Demand, Reading } from '../reading.ts';
import { hintedPrerequisites } from './hints.ts';
import { readNames } from './name-list.ts';
import { lookIn, resolve } from './resolve.ts';

/** A prerequisite between drafts. */
export interface Requirement {
  readonly source: Draft;
  readonly target: Draft;
  readonly origin: 'declared' | 'project';
  readonly choice: ChoiceDraft | null;
  readonly start: number;
}

/** So many unknown names get the nearest title; finding it takes a look at every title. */
const MOST_SUGGESTED = 25;

/** Finds out what every "Requires: …" of the document names, and reports what it cannot find. */
export function declarePrerequisites(
  reading: Reading,
  names: Names,
  ids: ReadonlyMap<string, Draft>,
  choices: Choices,
): readonly Requirement[] {
  const found = new Map<string, Requirement>();
  let suggested = 0;
  for (const demand of reading.demands) {
    const list = readNames(demand.names);
    const look = lookIn(names, reading.anchors, ids, demand.target);
    const { needs, unknown } = resolve(list, look);
    for (const name of unknown) {
      const near = suggested++ < MOST_SUGGESTED ? nearestTitle(name, names.drafts) : null;
      reportUnknown(name, near, demand, reading);
    }
    const { target, origin, start } = demand;
    for (const { anyOf } of needs) {
      const sources = anyOf.filter((source) => !isItself(source, demand, reading));
      const choice = sources.length > 1 ? choices.leaveOpen(sources, start) : null;
      const kind = target.kind === 'project' ? origin : 'declared';
      for (const source of sources) add({ source, target, origin: kind, choice, start }, found);
    }
  }
  for (const requirement of hintedPrerequisites(names, choices)) add(requirement, found);
  return [...found.values()].sort(byPlace);
}

/** What is declared beats what a project is built with. */
function add(requirement: Requirement, found: Map<string, Requirement>): void {
  const { source, target, choice, origin } = requirement;
  const key = `${source.position} ${target.position} ${choice?.number ?? ''}`;
  const known = found.get(key);
  if (!known || (known.origin === 'project' && origin === 'declared')) found.set(key, requirement);
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

function reportUnknown(name: string, near: string | null, demand: Demand, reading: Reading): void {
  const verb = demand.origin === 'project' ? 'is built with' : 'requires';
  const cure =
    near === null ? 'name a topic of this roadmap' : `did you mean “${near}”? Name it so`;
  reading.report(
    'unknown-prerequisite',
    demand.origin === 'project' ? 'info' : 'warning',
    `“${shorten(demand.target.title)}” ${verb} “${tidy(name)}”, which is not in this roadmap; ${cure}, or add it.`,
    demand.start,
  );
}
