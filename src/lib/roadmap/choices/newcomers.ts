import { readAddress } from '../address.ts';
import { applyTitle } from '../apply-title.ts';
import { inDocumentOrder, isRoot, newDraft, type Draft } from '../draft.ts';
import { foldName, Names } from '../names.ts';
import { readNames } from '../prerequisites/name-list.ts';
import type { Alternatives, ChoiceHint, Reading } from '../reading.ts';
import { takeResources } from '../resources.ts';
import { cleanTitle } from '../title/clean-title.ts';

/**
 * Adds the topics that only a choice names: "Optional alternatives: Vue.js or Svelte", "Choose one: Flask or
 * Django" above nothing. To be called before drafts get their places.
 */
export function addNewcomers(reading: Reading): void {
  const children = new Map<Draft, Map<string, Draft>>();
  const after = new Map<Draft, Draft[]>();
  for (const alternatives of reading.alternatives) {
    addAlternatives(
      alternatives,
      childrenOf(alternatives.subject.parent, children),
      after,
      reading,
    );
  }
  for (const parent of new Set([...after.keys()].map((subject) => subject.parent))) {
    if (parent) insertAfter(parent, after);
  }
  let known: Names | null = null;
  const widened = new Set<Draft>();
  for (const hint of reading.choices) {
    if (hint.names === null) continue;
    known ??= new Names(inDocumentOrder(reading.root));
    addChosen(hint, known, childrenOf(hint.within, children));
    widened.add(hint.within);
  }
  // What is to be chosen stands where it is asked for, not after the sections that follow.
  for (const { children: all } of widened) all.sort((one, other) => one.start - other.start);
}

function childrenOf(
  parent: Draft | null,
  cache: Map<Draft, Map<string, Draft>>,
): Map<string, Draft> {
  if (!parent) return new Map();
  const known = cache.get(parent);
  if (known) return known;
  const made = new Map(parent.children.map((child) => [foldName(child.title), child]));
  cache.set(parent, made);
  return made;
}

/** Each alternative is an optional topic beside what it is said of, and all of them are a choice. */
function addAlternatives(
  { subject, names, start }: Alternatives,
  siblings: Map<string, Draft>,
  after: Map<Draft, Draft[]>,
  reading: Reading,
): void {
  const { parent } = subject;
  if (!parent || isRoot(subject)) return;
  const members: Draft[] = [subject];
  const added = after.get(subject) ?? [];
  for (const { text } of readNames(names).names) {
    const known = siblings.get(foldName(text));
    const draft = known ?? newTopic(text, parent, start, 'optional');
    if (!known) {
      siblings.set(foldName(text), draft);
      added.push(draft);
    }
    if (!members.includes(draft)) members.push(draft);
  }
  after.set(subject, added);
  takeLinks(names, members, subject, reading);
  reading.choices.push({ start, members: () => members, names: null, within: parent });
}

/** A topic that is not among its parent's children yet. */
function newTopic(
  title: string,
  parent: Draft,
  start: number,
  importance: Draft['importance'],
): Draft {
  const draft = { ...newDraft('item', null, start), parent, depth: parent.depth + 1 };
  applyTitle(draft, cleanTitle({ text: title, mask: title }, false));
  if (draft.importance === 'normal') draft.importance = importance;
  draft.marked = false;
  return draft;
}

/** Puts newcomers right after what they are alternatives to. */
function insertAfter(parent: Draft, after: ReadonlyMap<Draft, readonly Draft[]>): void {
  const children = parent.children.flatMap((child) => [child, ...(after.get(child) ?? [])]);
  parent.children.length = 0;
  for (const child of children) parent.children.push(child);
}

/** A link goes to the alternative it names. */
function takeLinks(
  names: Alternatives['names'],
  members: readonly Draft[],
  subject: Draft,
  reading: Reading,
): void {
  for (const span of names.links) {
    if (readAddress(span.link.url) === null) continue;
    const named = foldName(names.text.slice(span.start, span.end));
    const owner = members.find(({ title }) => foldName(title) === named) ?? subject;
    takeResources({ ...names, links: [span] }, owner, reading);
  }
}

/** The names of a choice that stand nowhere else become topics where it is asked for. */
function addChosen(
  { names: said, start, within }: ChoiceHint,
  known: Names,
  children: Map<string, Draft>,
): void {
  const names = said ? readNames(said).names : [];
  if (names.length < 2) return;
  for (const { text, anchor } of names) {
    if (anchor !== null) continue;
    if (children.has(foldName(text)) || known.has(text)) continue;
    const draft = newTopic(text, within, start, 'normal');
    children.set(foldName(text), draft);
    within.children.push(draft);
  }
}
