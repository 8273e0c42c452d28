import type { Line } from '../line.ts';

/** What a column of a table says about the topic of each row. */
export type Column =
  | 'title'
  | 'ordinal'
  | 'requires'
  | 'built-with'
  | 'hours'
  | 'resources'
  | 'done'
  | 'importance'
  | 'summary'
  /** Anything else: kept in the summary under its own name. */
  | 'other';

const NAMES: readonly (readonly [RegExp, Column])[] = [
  [/^(?:pre-?requisites?|requires?|required|depends on|after|needs)$/i, 'requires'],
  [
    /^(?:tech(?:nology)? ?stack|stack|technologies|tech|built with|tools(?: used)?|skills(?: used)?)$/i,
    'built-with',
  ],
  [/^(?:(?:est(?:imated|\.)? )?(?:time|hours|duration|effort)(?: .*)?)$/i, 'hours'],
  [
    /^(?:(?:useful |learning )?(?:resources?|links?|references?|docs|documentation|where to learn))$/i,
    'resources',
  ],
  [/^(?:done|status|completed?|progress|finished|✓|✔|✅|☑)\W*$/i, 'done'],
  [/^(?:importance|priority)$/i, 'importance'],
  [
    /^(?:description|summary|details?|notes?|about|what it is|what|why|explanation|goal)$/i,
    'summary',
  ],
  [
    /^(?:#|no\.?|nr\.?|number|order|phase|stage|step|week|month|day|level|module|sprint)$/i,
    'ordinal',
  ],
];
const TITLE =
  /^(?:topics?|skills?|names?|titles?|projects?(?: ideas?| names?)?|ideas?|concepts?|technolog(?:y|ies)|tools?|subjects?|courses?|lessons?|areas?|features?|chapters?|items?|tasks?|what to learn)$/i;

export interface Columns {
  readonly kinds: readonly Column[];
  readonly title: number;
  /** The title column has a name that says only that it holds titles. */
  readonly isNamed: boolean;
}

/** Finds out what each column is for; the title is in the one so named, else in the first that is left. */
export function readColumns(header: readonly Line[]): Columns {
  const names = header.map(({ text }) => text.replace(/[\s*_:]+/g, ' ').trim());
  const kinds: Column[] = names.map(
    (name) => NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other',
  );
  const named = names.findIndex((name, index) => TITLE.test(name) && kinds[index] === 'other');
  const free = kinds.findIndex((kind) => kind === 'other');
  const title = Math.max(0, named >= 0 ? named : free);
  kinds[title] = 'title';
  return { kinds, title, isNamed: TITLE.test(names[title] ?? '') || names[title] === '' };
}
