import type { Block, List, ListItem } from '#lib/markdown';
import { isContents, readContents } from '../contents.ts';
import { newDraft, type Draft } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { splitAtLine, tidy, type Line } from '../line.ts';
import { readNotes } from '../notes.ts';
import { readProse } from '../prose.ts';
import { isOnlyResources, takeResources } from '../resources.ts';
import { hasTask, isListOfResources, takeListed } from '../lists.ts';
import { findLabel, runsOn } from '../statements/labels.ts';
import { readItemText } from '../item-text.ts';
import { isStatement, readStatement } from '../statements/read-statement.ts';
import { asksToChoose } from '../title/choose.ts';
import { isPictures } from './paragraph.ts';
import { demandListed, readBareLabel } from './list-statements.ts';
import type { Run } from './run.ts';

/** What a task without words is called. */
const UNTITLED = 'Untitled task';

/** An item with its first words read. */
interface Entry {
  readonly item: ListItem;
  /** What the item is, over as many lines as it takes. */
  readonly line: Line | null;
  /** The lines after it, from the first on that states something. */
  readonly more: readonly Line[];
  readonly rest: readonly Block[];
  readonly ordinal: string | null;
}

/** Reads the items of a list as topics, or as what the words before the list say they are. */
export function readList(list: List, run: Run): void {
  const { lead, reading } = run;
  run.lead = null;
  if (lead?.type === 'notes' && !hasTask(list)) readNotes([list], reading);
  else if (lead?.type === 'names' && !hasTask(list))
    demandListed(list, run.owner, lead.origin, reading);
  else if (lead?.type === 'resources' && isListOfResources(list))
    takeListed(list, run.owner, reading);
  else if (isContents(list)) readContents([list], reading);
  else {
    const owner = lead?.type === 'group' ? lead.draft : run.owner;
    const first = owner.children.length;
    readEntries(list, owner, run);
    if (lead?.type !== 'choice') return;
    const members = owner.children.slice(first);
    reading.choices.push({ start: lead.start, members: () => members, names: null, within: owner });
  }
}

function readEntries(list: List, owner: Draft, run: Run): void {
  const entries = list.items.map((item, index) => toEntry(item, ordinalOf(list, index)));
  const linksTeach = owner.form === 'item' && entries.every(isResourceOrPlain);
  for (const entry of entries) {
    if (linksTeach && isResource(entry) && entry.line)
      takeResources(entry.line, owner, run.reading);
    else readEntry(entry, owner, run);
  }
}

/** Markdown counts from the first number on; a list of nothing but `1.` is still numbered. */
function ordinalOf(list: List, index: number): string | null {
  const first = list.items[0]?.ordinal ?? null;
  if (!list.ordered || first === null) return null;
  const written = list.items[index]?.ordinal ?? null;
  return String(list.items[1]?.ordinal === first || written === null ? first + index : written);
}

function toEntry(item: ListItem, ordinal: string | null): Entry {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' && first?.type !== 'heading') {
    return { item, line: null, more: [], rest: item.children, ordinal };
  }
  const whole = flatten(first.children, first.position.start);
  const { before, lines } = splitAtLine(whole, isStatement, runsOn);
  return { item, line: before, more: lines, rest, ordinal };
}

function isResource({ item, line, more, rest }: Entry): boolean {
  if (item.checked !== null || more.length + rest.length > 0) return false;
  return line !== null && isOnlyResources(line);
}

/** Beside links, an item may hold tasks and statements: only a plain topic makes the links topics. */
function isResourceOrPlain(entry: Entry): boolean {
  if (entry.item.checked !== null || isResource(entry)) return true;
  return entry.line !== null && findLabel(entry.line.mask) !== null;
}

function readEntry(entry: Entry, owner: Draft, run: Run): void {
  const { item, line } = entry;
  const { reading } = run;
  const isTask = item.checked !== null;
  if (!isTask && (line === null || line.text.trim() === '')) {
    if (line) takeResources(line, owner, reading);
    readMore(entry, owner, run);
    return;
  }
  if (!isTask && line !== null && readPlainEntry(entry, line, owner, run)) return;
  const draft = newDraft('item', owner, item.position.start);
  draft.done = item.checked;
  if (line !== null) readItemText(line, draft, reading);
  if (draft.title === '') nameUntitled(draft, reading);
  draft.ordinal ??= entry.ordinal;
  draft.sequence ??= entry.ordinal === null ? null : '';
  if (asksToChoose(draft.title)) {
    const { start } = draft;
    reading.choices.push({ start, members: () => draft.children, names: null, within: draft });
  }
  readMore(entry, draft, run);
}

/** What an item says about its node below its first words. */
function readMore({ more, rest }: Entry, owner: Draft, { reading, readBlocks }: Run): void {
  for (const line of more) {
    if (!readStatement(line, owner, reading)) readProse(line, owner, reading);
  }
  readBlocks(rest, owner, reading);
}

function nameUntitled(draft: Draft, reading: Run['reading']): void {
  draft.title = UNTITLED;
  reading.report(
    'untitled',
    'warning',
    'This task has no words; say what is to be done.',
    draft.start,
  );
}

/** Items that are no topics: pictures, and statements about the node they stand in. */
function readPlainEntry(entry: Entry, line: Line, owner: Draft, run: Run): boolean {
  const { item, rest } = entry;
  const { reading } = run;
  const [first] = item.children;
  if (first?.type === 'paragraph' && isPictures(first.children)) {
    takeResources(line, owner, reading);
    reading.note(tidy(line.text), item.position.start);
    readMore(entry, owner, run);
    return true;
  }
  const label = findLabel(line.mask);
  if (!label) return false;
  const isBare = label.end >= line.mask.trimEnd().length;
  if (isBare && rest.length > 0) {
    if (!readBareLabel(label.kind, rest, owner, run)) return false;
    readMore({ ...entry, rest: [] }, owner, run);
    return true;
  }
  const subject = label.kind === 'alternatives' ? (owner.children.at(-1) ?? owner) : owner;
  if (!readStatement(line, subject, reading)) return false;
  readMore(entry, owner, run);
  return true;
}
