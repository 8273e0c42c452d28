import { inDocumentOrder, isRoot, isWithin, type Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { Names } from '../names.ts';
import type { Reading } from '../reading.ts';
import { namesPrerequisites } from '../statements/labels.ts';
import { readNames } from './name-list.ts';
import { resolve } from './resolve.ts';

/**
 * "Prerequisites" without a colon, as a heading or in bold above a list: what stands in it was read as topics.
 * Where it stands in a node and each of its items only names what the document teaches elsewhere, it says what
 * that node requires, and is no group of its own. In any other case it is something to learn, and stays: as a
 * section of the whole roadmap, with words or links of its own, or with a single name that nobody bears.
 */
export function takeListedPrerequisites(reading: Reading): void {
  const drafts = inDocumentOrder(reading.root);
  const lists = drafts.filter(isList);
  if (lists.length === 0) return;
  drafts.forEach((draft, position) => {
    draft.position = position;
  });
  const listed = new Set(lists.flatMap((list) => [list, ...list.children]));
  const spokenOf = whatIsSpokenOf(reading);
  const names = new Names(drafts.filter((draft) => !listed.has(draft)));
  for (const list of lists) {
    const { parent, children } = list;
    if (!parent || [list, ...children].some((draft) => spokenOf.has(draft))) continue;
    if (children.every((child) => isTaughtOutside(child, parent, names))) {
      demandChildren(list, parent, reading);
    }
  }
}

/** Holds names, and neither it nor they say anything else. */
function isList(draft: Draft): boolean {
  const { parent, children, title } = draft;
  if (!parent || isRoot(parent) || children.length === 0 || !namesPrerequisites(title))
    return false;
  const areNames = children.every((child) => {
    return child.children.length === 0 && child.icon === null && isBare(child);
  });
  return areNames && isBare(draft);
}

function isBare(draft: Draft): boolean {
  const said = [...draft.summary, ...draft.resources, ...draft.aliases];
  return (
    said.length === 0 &&
    draft.hours === null &&
    draft.done === null &&
    draft.said === null &&
    draft.importance === 'normal'
  );
}

/** What takes part in something that is said, and so is more than a name. */
function whatIsSpokenOf(reading: Reading): ReadonlySet<Draft> {
  return new Set([
    ...reading.demands.map(({ target }) => target),
    ...reading.alternatives.map(({ subject }) => subject),
    ...reading.choices.flatMap(({ within, members }) => [within, ...members()]),
  ]);
}

function isTaughtOutside(child: Draft, parent: Draft, names: Names): boolean {
  const needs = resolve(readNames(lineOf(child)), ({ text }) => {
    const found = names.find(text, parent);
    return found && !isWithin(found, parent) && !isWithin(parent, found) ? found : null;
  });
  return needs.length > 0 && needs.every(({ unknown }) => unknown.length === 0);
}

function demandChildren(list: Draft, parent: Draft, reading: Reading): void {
  for (const child of list.children) {
    const { start } = child;
    reading.demands.push({ target: parent, origin: 'declared', names: lineOf(child), start });
  }
  parent.children.splice(parent.children.indexOf(list), 1);
  for (const [anchor, draft] of reading.anchors) {
    if (draft === list) reading.anchors.set(anchor, parent);
  }
}

function lineOf({ title, start }: Draft): Line {
  return { text: title, mask: title, links: [], bold: null, origins: [0, start] };
}
