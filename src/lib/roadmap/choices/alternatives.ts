import { applyTitle } from '../apply-title.ts';
import { isRoot, newDraft, type Draft } from '../draft.ts';
import { foldName } from '../names.ts';
import { readNames } from '../prerequisites/name-list.ts';
import type { Alternatives, Reading } from '../reading.ts';
import { followable, takeResources } from '../resources.ts';
import { cleanTitle } from '../title/clean-title.ts';

/**
 * "Optional alternatives: Vue.js or Svelte": each becomes an optional topic beside what it is said of,
 * and all of them a choice. To be called before drafts get their places.
 */
export function addAlternatives(reading: Reading): void {
  for (const alternatives of reading.alternatives) addAll(alternatives, reading);
}

function addAll({ subject, names, start }: Alternatives, reading: Reading): void {
  const { parent } = subject;
  if (!parent || isRoot(subject)) return;
  const siblings = new Map(parent.children.map((child) => [foldName(child.title), child]));
  const members: Draft[] = [subject];
  for (const { text } of readNames(names).names) {
    const known = siblings.get(foldName(text));
    const draft = known ?? addAlternative(text, subject, members.at(-1) ?? subject, start);
    if (draft !== subject && !members.includes(draft)) members.push(draft);
    siblings.set(foldName(text), draft);
  }
  takeLinks(names, members, subject, reading);
  reading.choices.push({ start, members: () => members, names: null, within: parent });
}

/** A new topic, placed right after another. */
function addAlternative(title: string, subject: Draft, after: Draft, start: number): Draft {
  const { parent } = subject;
  const draft = { ...newDraft('item', null, start), parent, depth: subject.depth };
  applyTitle(draft, cleanTitle({ text: title, mask: title }, false));
  if (draft.importance === 'normal') draft.importance = 'optional';
  draft.marked = false;
  parent?.children.splice(parent.children.indexOf(after) + 1, 0, draft);
  return draft;
}

/** A link goes to the alternative it names. */
function takeLinks(
  names: Alternatives['names'],
  members: readonly Draft[],
  subject: Draft,
  reading: Reading,
): void {
  for (const span of names.links) {
    if (followable(span.link.url) === null) continue;
    const named = foldName(names.text.slice(span.start, span.end));
    const owner = members.find(({ title }) => foldName(title) === named) ?? subject;
    takeResources({ ...names, links: [span] }, owner, reading);
  }
}
