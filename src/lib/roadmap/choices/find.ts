import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { foldName, type Names } from '../names.ts';
import { readNames, type Name } from '../prerequisites/name-list.ts';
import { lookIn } from '../prerequisites/resolve.ts';
import type { Reading } from '../reading.ts';
import { namesInTitle } from '../title/choose.ts';
import type { Choices } from './registry.ts';

/** Finds every choice that the document speaks of, first what it says, then what its shape says. */
export function findChoices(
  reading: Reading,
  drafts: readonly Draft[],
  names: () => Names,
  ids: ReadonlyMap<string, Draft>,
  choices: Choices,
): void {
  const look = memberLook(names, reading, ids);
  for (const { start, members, names: said, within } of reading.choices) {
    const found = said ? namedMembers(said, within, start, look, reading) : members();
    const standing = found.filter(({ position }) => position >= 0);
    if (new Set(standing).size > 1) choices.offer(standing, start);
  }
  for (const draft of [reading.root, ...drafts]) {
    choiceInTitle(draft, choices);
    choiceOfMarks(draft, choices);
  }
}

type MemberLook = (name: Name, within: Draft) => Draft | null;

/** Looks a member up: what stands in the same node is meant first. */
function memberLook(
  names: () => Names,
  reading: Reading,
  ids: ReadonlyMap<string, Draft>,
): MemberLook {
  const inside = new Map<Draft, ReadonlyMap<string, Draft>>();
  return (name, within) => {
    const children =
      inside.get(within) ?? new Map(within.children.map((child) => [foldName(child.title), child]));
    inside.set(within, children);
    const child = name.anchor === null ? children.get(foldName(name.text)) : undefined;
    return child ?? lookIn(names(), reading.anchors, ids, within)(name);
  };
}

/** "Choose one: A or B". */
function namedMembers(
  said: Line,
  within: Draft,
  start: number,
  look: MemberLook,
  reading: Reading,
): readonly Draft[] {
  return readNames(said).names.flatMap((name) => {
    const draft = look(name, within);
    if (draft) return [draft];
    reading.report(
      'unknown-choice',
      'warning',
      `“${name.text || (name.anchor ?? '')}” is to be chosen here, but is not in this roadmap; add it, or correct its name.`,
      start,
    );
    return [];
  });
}

/** "Flask or Django" above Flask and Django. */
function choiceInTitle(draft: Draft, choices: Choices): void {
  if (draft.children.length < 2) return;
  const names = namesInTitle(draft.title);
  if (names.length < 2) return;
  const inside = new Map(draft.children.map((child) => [nameOf(child), child]));
  const members = names.flatMap((name) => inside.get(foldName(name)) ?? []);
  if (members.length === names.length) choices.offer(members, draft.start);
}

function nameOf({ title }: Draft): string {
  return foldName(title.replace(/\s*\([^()]*\)/g, ''));
}

/** One marked (Recommended) beside others marked (Optional). */
function choiceOfMarks(parent: Draft, choices: Choices): void {
  let run: Draft[] = [];
  const close = (): void => {
    const isChoice =
      run.length > 1 &&
      run.filter(({ importance }) => importance === 'recommended').length === 1 &&
      !run.some((member) => choices.has(member));
    if (isChoice) choices.offer(run, run[0]?.start ?? parent.start);
    run = [];
  };
  for (const child of parent.children) {
    const { marked, importance } = child;
    if (marked && (importance === 'recommended' || importance === 'optional')) run.push(child);
    else close();
  }
  close();
}
