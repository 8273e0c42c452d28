import type { Draft } from './draft.ts';
import { shorten } from './excerpt.ts';
import type { Reading } from './reading.ts';
import { idOf, slugOf } from './slug.ts';

/** Of nodes with one title, the most spacious keeps it to itself. */
const RANK: Readonly<Record<Draft['kind'], number>> = { stage: 0, group: 1, project: 2, topic: 3 };
/** Containers whose titles may go before a title that clashes. */
const MOST_PREFIXES = 3;
/** Words of a summary that tell two topics of one title and one place apart. */
const MOST_WORDS = 4;
const BRACKETS = /\s*[([][^()[\]]*[)\]]/g;

/** Several drafts of one title: the one whose id is the title alone, and those that had to add to it. */
export interface SharedId {
  readonly winner: Draft;
  readonly others: readonly Draft[];
}

export interface AssignedIds {
  readonly ids: ReadonlyMap<string, Draft>;
  readonly shared: readonly SharedId[];
}

/**
 * Gives every draft its id. A title that one draft alone bears is its id, without what it says in brackets.
 * Where several bear it, one keeps it: the largest kind, then the one nearest the top, then the first by the
 * titles it stands under. The others add their brackets, else the title of the nearest container that makes
 * them unique, else words of their own summary, and only then a number. None of this looks at the place in
 * the document, so that moving things about changes no id.
 */
export function assignIds(drafts: readonly Draft[]): AssignedIds {
  const taken = new Map<string, Draft>();
  const clashes = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const id = shortId(draft);
    const bearer = taken.get(id);
    if (!bearer) taken.set(id, draft);
    else (clashes.get(id) ?? startClash(id, bearer, clashes)).push(draft);
  }
  const losers: Draft[] = [];
  const shared: SharedId[] = [];
  for (const [id, bearers] of clashes) {
    const [winner, ...others] = sorted(bearers);
    if (!winner) continue;
    taken.set(id, winner);
    shared.push({ winner, others });
    for (const other of others) losers.push(other);
  }
  const counts = new Map<string, number>();
  for (const loser of sorted(losers)) taken.set(freeId(loser, taken, counts), loser);
  for (const [id, draft] of taken) draft.id = id;
  return { ids: taken, shared };
}

/** Tells of every title that several bear which of them its id leads to. */
export function reportShared(shared: readonly SharedId[], reading: Reading): void {
  for (const { winner, others } of shared) {
    const first = others.reduce((one, other) => (other.position < one.position ? other : one));
    const { line } = reading.sourceAt(winner.start);
    reading.report(
      'shared-id',
      'info',
      `${others.length + 1} things are called “${shorten(winner.title)}”: the one in line ${line} has the id “${winner.id}”, this one “${first.id}”; give each a name of its own, so that no link changes hands.`,
      first.start,
    );
  }
}

function startClash(id: string, bearer: Draft, clashes: Map<string, Draft[]>): Draft[] {
  const bearers = [bearer];
  clashes.set(id, bearers);
  return bearers;
}

/** The id of a title without its brackets, where words are left then. */
function shortId({ title }: Draft): string {
  if (!title.includes('(') && !title.includes('[')) return idOf(title);
  const bare = title.replace(BRACKETS, '');
  return idOf(slugOf(bare) === '' ? title : bare);
}

/** An order that depends on what drafts are and say, and on their place only where all of that is the same. */
function sorted(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  return drafts
    .map((draft) => ({ draft, path: pathOf(draft), content: draft.summary[0] ?? '' }))
    .sort(
      (one, other) =>
        RANK[one.draft.kind] - RANK[other.draft.kind] ||
        one.draft.depth - other.draft.depth ||
        compare(one.path, other.path) ||
        compare(one.content, other.content) ||
        one.draft.position - other.draft.position,
    )
    .map(({ draft }) => draft);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function containers(draft: Draft): readonly Draft[] {
  const found: Draft[] = [];
  for (let { parent } = draft; parent?.parent; { parent } = parent) {
    if (found.length < MOST_PREFIXES) found.push(parent);
  }
  return found;
}

function pathOf(draft: Draft): string {
  return [...containers(draft).map(shortId).reverse(), idOf(draft.title)].join('/');
}

function freeId(
  draft: Draft,
  taken: ReadonlyMap<string, Draft>,
  counts: Map<string, number>,
): string {
  const short = shortId(draft);
  const names = [idOf(draft.title)];
  let prefixed = short;
  for (const container of containers(draft)) {
    names.push(`${shortId(container)}-${short}`);
    prefixed = `${shortId(container)}-${prefixed}`;
    names.push(prefixed);
  }
  const words = slugOf(draft.summary[0] ?? '')
    .split('-')
    .slice(0, MOST_WORDS)
    .join('-');
  if (words !== '') names.push(`${short}-${words}`);
  for (const name of names) if (!taken.has(name)) return name;
  const last = names.at(-1) ?? short;
  let count = counts.get(last) ?? 1;
  do count++;
  while (taken.has(`${last}-${count}`));
  counts.set(last, count);
  return `${last}-${count}`;
}
