import { anchorOf } from '../resources.ts';
import type { Line } from '../line.ts';

/** A name to look up, with the anchor it links to. */
export interface Name {
  readonly text: string;
  readonly anchor: string | null;
}

/** One name in a statement, and where it stands in the statement's text. */
export interface ListedName extends Name {
  readonly start: number;
  readonly end: number;
}

export type Joint = 'and' | 'or' | ',';

/** Names in the order they were written; `joints[i]` stands between name `i` and the next. */
export interface NameList {
  /** The statement as it was written. */
  readonly text: string;
  readonly names: readonly ListedName[];
  readonly joints: readonly Joint[];
}

const SEPARATOR =
  /\s*(?:[,;]\s*)?\b(or|and)\b(?:\s+|$)|\s*([,;|\n\u2028])\s*|\s+([+&])\s+|\s+(?:then)\s+/gi;
const FILLER =
  /^(?:either|both|any of|one of|all of|the|a|an|some|basic knowledge of|knowledge of|familiarity with)\s+/i;
const LOOSE = /^[\s.:]+|[\s.:]+$/g;
/** "None" is an answer, not a name. */
const NOTHING =
  /^(?:none|nothing|n\/?a|no|-+|—|–|no prior (?:knowledge|experience)(?: (?:needed|required))?)$/i;

/** Takes a statement apart into names; a link is one name, whatever its words are. */
export function readNames(line: Line): NameList {
  const names: ListedName[] = [];
  const joints: Joint[] = [];
  const add = (start: number, end: number, anchor: string | null, joint: Joint): void => {
    const text = tidyName(line.text.slice(start, end));
    if (anchor === null && (text === '' || NOTHING.test(text))) return;
    if (names.length > 0) joints.push(joint);
    names.push({ text, anchor, start, end });
  };
  let joint: Joint = ',';
  for (const { start, end, anchor } of chunks(line)) {
    const chunk = line.text.slice(start, end);
    if (anchor !== undefined) {
      add(start, end, anchor, joint);
      joint = ',';
      continue;
    }
    let from = 0;
    for (const match of withoutBrackets(chunk).matchAll(SEPARATOR)) {
      add(start + from, start + match.index, null, joint);
      if (chunk.slice(from, match.index).trim() !== '') joint = ',';
      joint = stronger(joint, jointOf(match));
      from = match.index + match[0].length;
    }
    if (tidyName(chunk.slice(from)) !== '') {
      add(start + from, end, null, joint);
      joint = ',';
    }
  }
  return { text: line.text, names, joints };
}

/** The stretch from one name to another as it was written: what stands between them may be part of a title. */
export function writtenFrom({ text, names }: NameList, from: number, to: number): string {
  return tidyName(text.slice(names[from]?.start, names[to]?.end));
}

interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Given for a link: the place in the document it leads to, if it does. */
  readonly anchor?: string | null;
}

/** The links of a line and the stretches between them. */
function chunks(line: Line): readonly Chunk[] {
  const found: Chunk[] = [];
  let from = 0;
  for (const { start, end, link } of line.links) {
    if (start > from) found.push({ start: from, end: start });
    found.push({ start, end, anchor: anchorOf(link.url) });
    from = end;
  }
  if (from < line.text.length) found.push({ start: from, end: line.text.length });
  return found;
}

/** What stands in brackets belongs to the name before it. */
function withoutBrackets(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(/\([^()]*\)/g, (inside) => 'x'.repeat(inside.length));
}

function tidyName(text: string): string {
  let name = text.replace(/\s+/g, ' ').replace(LOOSE, '');
  while (FILLER.test(name)) name = name.replace(FILLER, '');
  return name;
}

function jointOf(match: RegExpExecArray): Joint {
  const word = match[1]?.toLowerCase();
  if (word === 'or' || word === 'and') return word;
  return match[3] !== undefined || match[2] === ';' ? 'and' : ',';
}

/** `, or` is an or. */
function stronger(one: Joint, other: Joint): Joint {
  return other === ',' ? one : other;
}
