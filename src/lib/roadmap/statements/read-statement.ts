import { isRoot, newDraft, type Draft } from '../draft.ts';
import { cutLine, originOf, tidy, type Line } from '../line.ts';
import type { Importance, NodeKind } from '../model.ts';
import { readNames } from '../prerequisites/name-list.ts';
import { Reading } from '../reading.ts';
import { isOnlyResources, takeResources } from '../resources.ts';
import { findDuration, readDuration, readHours } from '../title/hours.ts';
import { readImportance } from '../title/importance.ts';
import { isOrdinal } from '../title/ordinals.ts';
import { findLabel, type StatementKind } from './labels.ts';

/** Says what a line states about `owner`; false where it states nothing and is to be read as words. */
type Statement = (words: Line, owner: Draft, reading: Reading) => boolean;

const KINDS: ReadonlySet<string> = new Set<NodeKind>(['stage', 'group', 'topic', 'project']);
const IMPORTANCES: ReadonlySet<string> = new Set<Importance>([
  'essential',
  'recommended',
  'normal',
  'optional',
]);
/** What is longer was never meant as the title of something to choose. */
const LONGEST_NAME = 40;
const HAS_WORD = /[\p{L}\p{N}]/u;

const statements: Readonly<Record<StatementKind, Statement>> = {
  requires: (words, owner, reading) => demand(words, owner, reading, 'declared'),
  'built-with': (words, owner, reading) => demand(words, owner, reading, 'project'),
  time: readTime,
  aliases: readAliases,
  importance: readSaidImportance,
  kind: readSaidKind,
  number: readNumber,
  done: readDone,
  resources: readResources,
  choose: readChoice,
  alternatives: readAlternatives,
};

/** Reads a line such as `Requires: …` or `Time: …`; false where it is none. */
export function readStatement(line: Line, owner: Draft, reading: Reading): boolean {
  const label = findLabel(line.mask);
  if (label === null) return false;
  const isSaid = statements[label.kind](cutLine(line, label.end), owner, reading);
  // The links of alternatives go to the topics they name.
  if (isSaid && label.kind !== 'alternatives') takeResources(line, owner, reading);
  return isSaid;
}

const NOWHERE = { text: '', frontMatter: null, blocks: [], notices: [] };

/** Whether a line would state something about a node that nothing else has been said of. */
export function isStatement(line: Line): boolean {
  const label = findLabel(line.mask);
  if (label === null) return false;
  const words = cutLine(line, label.end);
  return statements[label.kind](words, newDraft('item', null, 0), new Reading(NOWHERE));
}

function demand(
  words: Line,
  owner: Draft,
  reading: Reading,
  origin: 'declared' | 'project',
): boolean {
  if (isRoot(owner)) return false;
  if (HAS_WORD.test(words.text) || words.links.length > 0) {
    reading.demands.push({ target: owner, origin, names: words, start: originOf(words, 0) });
  }
  return true;
}

function readTime(words: Line, owner: Draft): boolean {
  const hours = readHours(words.mask) ?? findDuration(words.mask);
  if (hours === null) return false;
  owner.hours ??= hours;
  if (readDuration(words.mask) === null && /[A-Za-z]/.test(words.mask)) {
    owner.summary.push(tidy(words.text));
  }
  return true;
}

function readAliases(words: Line, owner: Draft): boolean {
  if (isRoot(owner) || words.links.length > 0) return false;
  for (const name of words.text.split(/[,;]/)) addAlias(owner, name);
  return true;
}

/** Adds another name, unless the node has it already. */
export function addAlias(owner: Draft, name: string): void {
  const alias = tidy(name);
  if (alias !== '' && alias !== owner.title && !owner.aliases.includes(alias)) {
    owner.aliases.push(alias);
  }
}

function readSaidImportance(words: Line, owner: Draft): boolean {
  const said = tidy(words.mask).toLowerCase();
  const importance = IMPORTANCES.has(said) ? (said as Importance) : readImportance(words.mask);
  if (isRoot(owner) || importance === null) return false;
  owner.importance = importance;
  return true;
}

function readSaidKind(words: Line, owner: Draft): boolean {
  const kind = tidy(words.mask).toLowerCase();
  if (isRoot(owner) || !KINDS.has(kind)) return false;
  owner.said = kind as NodeKind;
  return true;
}

function readNumber(words: Line, owner: Draft): boolean {
  const ordinal = tidy(words.mask);
  if (isRoot(owner) || owner.ordinal !== null || !isOrdinal(ordinal)) return false;
  owner.ordinal = ordinal;
  owner.sequence = '';
  return true;
}

function readDone(words: Line, owner: Draft): boolean {
  const said = tidy(words.mask).toLowerCase();
  if (isRoot(owner) || (said !== 'yes' && said !== 'no')) return false;
  owner.done = said === 'yes';
  return true;
}

function readResources(words: Line): boolean {
  return isOnlyResources(words);
}

function readChoice(words: Line, owner: Draft, reading: Reading): boolean {
  const { names } = readNames(words);
  const areNames = names.every(
    ({ text, anchor }) => anchor !== null || text.length <= LONGEST_NAME,
  );
  if (names.length < 2 || !areNames) return false;
  const start = originOf(words, 0);
  reading.choices.push({ start, members: () => [], names: words, within: owner });
  return true;
}

function readAlternatives(words: Line, owner: Draft, reading: Reading): boolean {
  if (isRoot(owner) || !HAS_WORD.test(words.text)) return false;
  reading.alternatives.push({ subject: owner, names: words, start: originOf(words, 0) });
  return true;
}
