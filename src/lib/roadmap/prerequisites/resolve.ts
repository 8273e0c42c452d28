import type { Draft } from '../draft.ts';
import { tidy } from '../line.ts';
import type { Names } from '../names.ts';
import { writtenFrom, type Joint, type Name, type NameList } from './name-list.ts';

/** What a name stands for, as seen from the node that needs it. */
export type Look = (name: Name) => Draft | null;

/** One thing that is needed: any one of the drafts will do, or of what the names mean that nobody bears. */
export interface Need {
  readonly anyOf: readonly Draft[];
  readonly unknown: readonly string[];
}

/** A name, or several that are one title: the drafts that it stands for, or itself where it is unknown. */
interface Unit {
  readonly drafts: readonly Draft[];
  readonly unknown: readonly string[];
  readonly joint: Joint;
}

/** A title has no more "and"s and commas in it than this. */
export const LONGEST_JOIN = 4;

/** How an anchor is looked up: by GitHub's anchors first, then by id, then by title. */
export function lookIn(
  names: Names,
  anchors: ReadonlyMap<string, Draft | null>,
  ids: ReadonlyMap<string, Draft>,
  from: Draft,
): Look {
  return ({ text, anchor }) => {
    if (anchor === null) return names.find(text, from);
    if (anchor.startsWith(BY_ID)) return ids.get(anchor.slice(BY_ID.length)) ?? null;
    return (
      anchors.get(anchor) ?? ids.get(anchor) ?? names.find(anchor, from) ?? names.find(text, from)
    );
  };
}

/** `#id:databases` means the node with that id, whichever heading has the anchor `#databases`. */
export const BY_ID = 'id:';

/**
 * Resolves names. Since titles may hold "and", "&", "+" and commas themselves, the longest run of names that
 * is one title counts as that title, first as it was written, then with its joints spelled out.
 */
export function resolve(list: NameList, look: Look): readonly Need[] {
  const units: Unit[] = [];
  const { names, joints } = list;
  let index = 0;
  let joint: Joint = ',';
  while (index < names.length) {
    const { drafts, length } = longestRun(list, index, look);
    const unknown = drafts.length === 0 ? [wordsOf(names[index])] : [];
    units.push({ drafts, unknown, joint });
    index += length;
    joint = joints[index - 1] ?? ',';
  }
  return group(units);
}

/** A link without words is called what it leads to. */
function wordsOf(name: Name | undefined): string {
  return tidy(name?.text ?? '') || (name?.anchor ?? '');
}

function longestRun(
  list: NameList,
  from: number,
  look: Look,
): { drafts: readonly Draft[]; length: number } {
  const { names, joints } = list;
  let last = from;
  while (
    last + 1 < names.length &&
    last - from < LONGEST_JOIN &&
    names[last]?.anchor === null &&
    names[last + 1]?.anchor === null
  ) {
    last++;
  }
  for (; last > from; last--) {
    const draft =
      look({ text: writtenFrom(list, from, last), anchor: null }) ??
      look({ text: spell(names, joints, from, last), anchor: null });
    if (draft) return { drafts: [draft], length: last - from + 1 };
  }
  const name = names[from];
  return { drafts: name ? lookUp(name, look) : [], length: 1 };
}

/** "Flask/FastAPI" is one name, or else one of either. */
function lookUp(name: Name, look: Look): readonly Draft[] {
  const whole = look(name);
  if (whole) return [whole];
  if (name.anchor !== null || !name.text.includes('/')) return [];
  const parts = name.text.split('/').map((text) => look({ text: text.trim(), anchor: null }));
  return parts.every((draft) => draft !== null) ? parts : [];
}

function spell(names: readonly Name[], joints: readonly Joint[], from: number, to: number): string {
  let text = names[from]?.text ?? '';
  for (let index = from + 1; index <= to; index++) {
    const joint = joints[index - 1] ?? ',';
    text += `${joint === ',' ? ', ' : ` ${joint} `}${names[index]?.text ?? ''}`;
  }
  return text;
}

/** "A, B or C" is a choice of three; "A, B and C" needs all; "A or B, C" needs C and one of the others. */
function group(units: readonly Unit[]): readonly Need[] {
  const parts: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.joint === 'and') parts.push([]);
    parts.at(-1)?.push(unit);
  }
  return parts.flatMap((part) => {
    const lastOr = part.findLastIndex(({ joint }, index) => joint === 'or' && index > 0);
    const others = part.slice(lastOr + 1).map((unit) => oneOf([unit]));
    return lastOr < 0 ? others : [oneOf(part.slice(0, lastOr + 1)), ...others];
  });
}

function oneOf(units: readonly Unit[]): Need {
  return {
    anyOf: [...new Set(units.flatMap(({ drafts }) => drafts))],
    unknown: [...new Set(units.flatMap(({ unknown }) => unknown))],
  };
}
