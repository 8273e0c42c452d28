import { newDraft, type Draft } from '../draft.ts';
import type { RoadmapNode } from '../model.ts';
import { asCode, codeWords, escape, joinWords, plainWords } from './inline.ts';
import { isSame, isSpecial, readAsHeading, readAsItem } from './read-back.ts';

/** The line that names a node, and what it could not say about it. */
export interface TitleLine {
  readonly markdown: string;
  /** Fields that need a statement of their own. */
  readonly missing: ReadonlySet<Field>;
  readonly draft: Draft;
}

export type Field = 'ordinal' | 'importance' | 'hours';

/** A way of writing the line: what is in code, and which marks stand in it. */
interface Style {
  readonly titleAsCode: boolean;
  readonly summaryAsCode: boolean;
  readonly marks: readonly Field[];
}

const ALL: readonly Field[] = ['ordinal', 'importance', 'hours'];

/** From the most readable on; the last one reads back whatever the title is. */
const STYLES: readonly Style[] = [
  { titleAsCode: false, summaryAsCode: false, marks: ['ordinal', 'hours'] },
  { titleAsCode: false, summaryAsCode: false, marks: ALL },
  { titleAsCode: false, summaryAsCode: true, marks: ALL },
  { titleAsCode: false, summaryAsCode: false, marks: [] },
  { titleAsCode: true, summaryAsCode: false, marks: ALL },
  { titleAsCode: true, summaryAsCode: true, marks: ALL },
  { titleAsCode: true, summaryAsCode: true, marks: [] },
];

const WORDED = /^[A-Za-z]+s?\s*[#№]?\s*(.+)$/;

/** The first style in which the reader would read back what is to be written. */
export function writeTitleLine(
  node: RoadmapNode,
  form: 'heading' | 'item',
  firstWords: string | null,
  withImportance: boolean,
): TitleLine {
  const lines = STYLES.map((style) => compose(node, form, firstWords, style, withImportance));
  const [unmarked, ...marked] = lines;
  if (unmarked?.readsBack && !unmarked.missing.has('importance')) return unmarked;
  return marked.find(({ readsBack }) => readsBack) ?? (lines.at(-1) as TitleLine);
}

function compose(
  node: RoadmapNode,
  form: 'heading' | 'item',
  firstWords: string | null,
  style: Style,
  withImportance: boolean,
): TitleLine & { readonly readsBack: boolean } {
  const has = (field: Field): boolean => style.marks.includes(field);
  const lead = `${node.icon === null ? '' : `${node.icon} `}${has('ordinal') ? leadOf(node) : ''}`;
  const marks = [
    withImportance && has('importance') && node.importance !== 'normal' ? node.importance : null,
    has('hours') && node.hours !== null ? `~${node.hours} hours` : null,
  ].filter((mark) => mark !== null);
  const tail = marks.length === 0 ? '' : ` (${marks.join(', ')})`;
  const title = style.titleAsCode ? codeWords(node.title) : plainWords(node.title);
  const written = style.titleAsCode ? asCode(node.title) : escape(node.title);
  const name = joinWords(plainWords(lead), title);
  if (form === 'heading') {
    const draft = readAsHeading(joinWords(name, plainWords(tail)));
    const readsBack = isSame(draft, node, null) && !isSpecial(name.mask + tail);
    return { markdown: `${lead}${written}${tail}`, draft, ...judge(draft, node, readsBack) };
  }
  const words =
    firstWords === null
      ? null
      : style.summaryAsCode
        ? codeWords(firstWords)
        : plainWords(firstWords);
  const draft = readAsItem(name, tail, words, node.done);
  const readsBack = draft !== null && isSame(draft, node, firstWords);
  const says =
    words === null || firstWords === null
      ? ''
      : `: ${style.summaryAsCode ? asCode(firstWords) : escape(firstWords)}`;
  const markdown = `**${lead}${written}**${tail}${says}`;
  return { markdown, draft: draft ?? newDraft('item', null, 0), ...judge(draft, node, readsBack) };
}

/** "Phase 3: " where the author counted phases, else "3. ". */
function leadOf({ ordinal, aliases }: RoadmapNode): string {
  if (ordinal === null) return '';
  const phrase = aliases[0];
  return phrase !== undefined && WORDED.exec(phrase)?.[1] === ordinal
    ? `${phrase}: `
    : `${ordinal}. `;
}

function judge(
  draft: Draft | null,
  node: RoadmapNode,
  readsBack: boolean,
): { readonly readsBack: boolean; readonly missing: ReadonlySet<Field> } {
  const missing = new Set<Field>();
  if (draft === null || draft.ordinal !== node.ordinal) missing.add('ordinal');
  if (draft === null || draft.importance !== node.importance) missing.add('importance');
  if (draft === null || draft.hours !== node.hours) missing.add('hours');
  return { readsBack, missing };
}
