import { newDraft } from '../draft.ts';
import type { Prerequisite, Roadmap, RoadmapNode, Source, UnresolvedNeed } from '../model.ts';
import { Names } from '../names.ts';
import { readNames } from '../prerequisites/name-list.ts';
import { BY_ID, LONGEST_JOIN } from '../prerequisites/resolve.ts';
import { escape } from './inline.ts';

/** Writes what one node needs, a line each. */
export type WriteNeeds = (
  prerequisites: readonly Prerequisite[],
  unresolved: readonly UnresolvedNeed[],
) => readonly string[];

const LABELS = { declared: 'Requires', project: 'Built with' } as const;
const HAS_WORD = /[\p{L}\p{N}]/u;
const NOWHERE = newDraft('item', null, 0);

/** A way to write needs, with the links to the nodes that are known; each is read back as the same need. */
export function makeWriteNeeds(
  { nodes, unresolved: all }: Roadmap,
  link: (id: string) => string,
): WriteNeeds {
  const titles = new Names(all.length === 0 ? [] : nodes.map(toNamed));
  return (prerequisites, unresolved) => {
    const open = new Set(unresolved.map((need) => key(need, need.nodes)));
    // One that is not needed in any case is written together with what would do instead.
    const opened = sayTogether(prerequisites).filter((said) => {
      const sources = said.map(({ source }) => source);
      return said.some((one) => open.has(key(one, sources)));
    });
    const left = new Set(opened.flat());
    const closed = prerequisites.filter((one) => !left.has(one));
    const stated = unresolved.filter(({ isHint }) => !isHint);
    return (['declared', 'project'] as const).flatMap((origin) =>
      [
        ...listSources(closed.filter((one) => one.origin === origin)).map((line) =>
          line.ids.map(link).join(line.joint),
        ),
        ...stated.filter((need) => need.origin === origin).map(writeUnresolved),
      ].map((names) => `${LABELS[origin]}: ${names}`),
    );
  };

  /** Names stay words, unless the reader would take them for something else: then they are links to nowhere. */
  function writeUnresolved(need: UnresolvedNeed): string {
    const isSafe = areReadAs(need.names) && !runsOf(need.names).some(isTitle);
    const names = need.names.map((name) =>
      isSafe ? escape(name) : `[${escape(name)}](#${BY_ID})`,
    );
    return [...need.nodes.map(link), ...names].join(OR);
  }

  function isTitle(name: string): boolean {
    return titles.find(name, NOWHERE) !== null;
  }
}

const OR = ' or ';

/** Those that are all needed in one line, and one for each choice. */
function listSources(
  prerequisites: readonly Prerequisite[],
): readonly { readonly ids: readonly string[]; readonly joint: string }[] {
  const choices = new Map<string | null, string[]>();
  for (const { source, choice } of prerequisites) {
    const known = choices.get(choice);
    if (known) known.push(source);
    else choices.set(choice, [source]);
  }
  const all = choices.get(null);
  choices.delete(null);
  return [
    ...(all ? [{ ids: all, joint: ', ' }] : []),
    ...[...choices.values()].map((ids) => ({ ids, joint: OR })),
  ];
}

/** Whether names that are written as words, with an "or" between them, are read back as they are. */
function areReadAs(names: readonly string[]): boolean {
  const text = names.join(OR);
  const read = readNames({ text, mask: text, links: [], bold: null, origins: [0, 0] }).names;
  return (
    read.length === names.length &&
    read.every((name, index) => name.text === names[index] && HAS_WORD.test(name.text))
  );
}

/** Each name, and what it and the next ones are as one: a title may have an "or" in it. */
function runsOf(names: readonly string[]): readonly string[] {
  return names.flatMap((_, from) =>
    names
      .slice(from, from + LONGEST_JOIN + 1)
      .map((__, more) => names.slice(from, from + more + 1).join(OR)),
  );
}

/** Each alone, or with those of its choice that the same statement calls by their titles. */
function sayTogether(prerequisites: readonly Prerequisite[]): readonly (readonly Prerequisite[])[] {
  const said = new Map<string, Prerequisite[]>();
  for (const one of prerequisites) {
    const name = key(one, one.choice === null ? ['', one.source] : [one.choice]);
    const known = said.get(name);
    if (known) known.push(one);
    else said.set(name, [one]);
  }
  return [...said.values()];
}

/** What makes a need and a prerequisite the same: where it is said, and the nodes that would do. */
function key({ statement }: { readonly statement: Source }, ids: readonly string[]): string {
  return [statement.line, statement.column, ...[...ids].sort()].join(' ');
}

function toNamed({ title, aliases }: RoadmapNode) {
  return Object.assign(newDraft('item', null, 0), { title, aliases: [...aliases] });
}
