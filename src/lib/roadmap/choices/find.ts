import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { foldName, type Names } from '../names.ts';
import { readNames } from '../prerequisites/name-list.ts';
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
  for (const { start, members, names: said, within } of reading.choices) {
    const found = said ? namedMembers(said, within, names(), reading, ids) : members();
    const standing = found.filter(({ position }) => position >= 0);
    if (new Set(standing).size > 1) choices.of(standing, start);
  }
  for (const draft of [reading.root, ...drafts]) {
    choiceInTitle(draft, choices);
    choiceOfMarks(draft, choices);
  }
}

/** "Choose one: A or B": what stands in the same node is meant first. */
function namedMembers(
  said: Line,
  within: Draft,
  names: Names,
  reading: Reading,
  ids: ReadonlyMap<string, Draft>,
): readonly Draft[] {
  const look = lookIn(names, reading.anchors, ids, within);
  const inside = new Map(within.children.map((child) => [foldName(child.title), child]));
  return readNames(said).names.flatMap((name) => {
    const draft = name.anchor === null ? inside.get(foldName(name.text)) : undefined;
    return draft ?? look(name) ?? [];
  });
}

/** "Flask or Django" above Flask and Django. */
function choiceInTitle(draft: Draft, choices: Choices): void {
  if (draft.children.length < 2) return;
  const names = namesInTitle(draft.title);
  if (names.length < 2) return;
  const inside = new Map(draft.children.map((child) => [nameOf(child), child]));
  const members = names.flatMap((name) => inside.get(foldName(name)) ?? []);
  if (members.length === names.length) choices.of(members, draft.start);
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
    if (isChoice) choices.of(run, run[0]?.start ?? parent.start);
    run = [];
  };
  for (const child of parent.children) {
    const { marked, importance } = child;
    if (marked && (importance === 'recommended' || importance === 'optional')) run.push(child);
    else close();
  }
  close();
}
