import { leadingIcon } from '../title/icons.ts';

/** What a line that opens with one of these words and a colon says about the node it stands in. */
export type StatementKind =
  | 'requires'
  | 'built-with'
  | 'time'
  | 'aliases'
  | 'importance'
  | 'kind'
  | 'number'
  | 'done'
  | 'resources'
  | 'choose'
  | 'alternatives';

const KINDS: readonly StatementKind[] = [
  'requires',
  'built-with',
  'time',
  'aliases',
  'importance',
  'kind',
  'number',
  'done',
  'resources',
  'choose',
  'alternatives',
];

const REQUIRES = 'requires?|pre-?requisites?|pre-?reqs?|after|needs?|depends\\s+on|builds\\s+on';
const BUILT_WITH = 'built\\s+with|tech(?:nology)?\\s*stack|technologies\\s+used';
const TIME =
  '(?:(?:estimated|est\\.?|total|expected)\\s+)?(?:time|duration|effort|hours)(?:\\s+(?:needed|required|estimate|commitment|to\\s+complete))?';
const ALIASES = 'also\\s+(?:called|known\\s+as)|a\\.?k\\.?a\\.?|other\\s+names?|aliases';
const IMPORTANCE = 'importance|priority';
const KIND = 'kind';
const NUMBER = 'number';
const DONE = 'done';
const RESOURCES =
  '(?:(?:useful|helpful|further|additional|recommended|learning|best|free)\\s+)?(?:resources?|links?|references|reading|materials?)|learn\\s+more|read\\s+more|see\\s+also';
const CHOOSE =
  '(?:choose|pick|select)\\s+(?:any\\s+|just\\s+|only\\s+)?(?:one|either)(?:\\s+[a-z]+){0,3}|(?:any\\s+)?one\\s+of(?:\\s+(?:these|them))?|choose\\s+between';
const ALTERNATIVES = '(?:optional\\s+)?alternatives?(?:\\s+to\\s+[^:]{1,40})?';

const PREREQUISITES = /^(?:pre-?requisites?|pre-?reqs?|requires|depends\s+on|builds\s+on)$/i;

/** Whether a title without a colon says that what stands below it comes before: "After" may say the opposite. */
export function namesPrerequisites(title: string): boolean {
  return PREREQUISITES.test(title);
}

/** Marks that may stand before the word. */
const DECORATION = '[\\s*_~•–—→-]*';
const LABEL = new RegExp(
  `^${DECORATION}(?:(${REQUIRES})|(${BUILT_WITH})|(${TIME})|(${ALIASES})|(${IMPORTANCE})|(${KIND})|(${NUMBER})|(${DONE})|(${RESOURCES})|(${CHOOSE})|(${ALTERNATIVES}))\\s*:(?=\\s|$)\\s*`,
  'i',
);
const TRAILING = new RegExp(
  `\\s*(?:[–—|;]|\\s-|\\.\\s|(\\())\\s*(?:${REQUIRES})\\s*:\\s+(?=\\S)`,
  'i',
);

/** How far a label and its colon may reach. */
const LONGEST_LABEL = 64;

export interface LabelFound {
  readonly kind: StatementKind;
  /** Where what it says begins. */
  readonly end: number;
}

/** The label that opens the text, if it is one of ours. */
export function findLabel(mask: string): LabelFound | null {
  const colon = mask.indexOf(':');
  if (colon < 0 || colon > LONGEST_LABEL) return null;
  const lead = leadingIcon(mask)?.end ?? 0;
  const match = LABEL.exec(lead === 0 ? mask : mask.slice(lead));
  if (!match) return null;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const kind = KINDS[index];
  return kind ? { kind, end: lead + match[0].length } : null;
}

/** A sign with a space before it: “C++” ends in none. */
const JOINT_AT_END = /(?:[,;]|\s(?:[+&|]|and|or))\s*$/i;

/** A list of names that ends its line in a comma or an "or" goes on in the next. */
export function runsOn(first: string, last: string, next: string): boolean {
  return JOINT_AT_END.test(last) && findLabel(first) !== null && findLabel(next) === null;
}

/** "… — requires: X" or "… (needs: X)" at the end of an item's words. */
export function findTrailingDemand(
  mask: string,
): { start: number; from: number; to: number } | null {
  if (!mask.includes(': ') || mask.length > LONGEST_ITEM) return null;
  const match = TRAILING.exec(mask);
  if (!match || match.index === 0) return null;
  const from = match.index + match[0].length;
  const end = mask.trimEnd().length;
  if (match[1] === undefined) return { start: match.index, from, to: end };
  return mask[end - 1] === ')' ? { start: match.index, from, to: end - 1 } : null;
}

/** No one writes a prerequisite at the end of a longer line. */
const LONGEST_ITEM = 1000;
