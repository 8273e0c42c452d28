import type { Table, TableRow } from '#lib/markdown';
import { newDraft, type Draft } from '../draft.ts';
import { readItemText } from '../item-text.ts';
import { flatten } from '../flatten.ts';
import { originOf, tidy, type Line } from '../line.ts';
import type { Reading } from '../reading.ts';
import { takeResources, wordsBesideLinks } from '../resources.ts';
import { readHours } from '../title/hours.ts';
import { addAlias } from '../statements/read-statement.ts';
import { readImportance } from '../title/importance.ts';
import { isCounted, isOrdinal, readOrdinal } from '../title/ordinals.ts';
import type { Run } from './run.ts';
import { readColumns, type Column, type Columns } from './table-columns.ts';

const HAS_WORD = /[\p{L}\p{N}]/u;
const TICKED =
  /^[^\p{L}\p{N}]*(?:x|yes|done|true|completed?|finished)[^\p{L}\p{N}]*$|^\s*[✓✔✅☑🗹]\uFE0F?\s*$/iu;
const UNTICKED =
  /^[^\p{L}\p{N}]*(?:no|todo|to do|not started|false|open|pending)?[^\p{L}\p{N}]*$/iu;

/** A row of a table is a topic. */
export function readTable(table: Table, run: Run): void {
  run.lead = null;
  const header = table.header.cells.map((cell) => flatten(cell.children, cell.position.start));
  const columns = readColumns(header);
  for (const line of header) takeResources(line, run.owner, run.reading);
  if (!columns.isNamed && table.rows.length > 0) reportColumn(header[columns.title], run);
  for (const row of table.rows) readRow(row, header, columns, run);
}

function reportColumn(line: Line | undefined, run: Run): void {
  if (!line) return;
  run.reading.report(
    'table-title',
    'info',
    `The rows of this table are named by its column “${tidy(line.text)}”; call it “Topic” if that is what they are.`,
    originOf(line, 0),
  );
}

function readRow(row: TableRow, header: readonly Line[], columns: Columns, run: Run): void {
  const cells = row.cells.map((cell) => flatten(cell.children, cell.position.start));
  const title = titleOf(cells, columns);
  if (!title) {
    for (const cell of cells) takeResources(cell, run.owner, run.reading);
    return;
  }
  const draft = newDraft('item', run.owner, row.position.start);
  readItemText(title, draft, run.reading);
  draft.labelled = false;
  cells.forEach((cell, index) => {
    if (cell === title) return;
    const name = tidy(header[index]?.text ?? '');
    readCell(cell, columns.kinds[index] ?? 'other', name, draft, run.reading);
  });
  if (!row.complete) reportCut(draft, run.reading);
}

/** The cell that names the row: where the title is missing, the first that says what it is about. */
function titleOf(cells: readonly Line[], { title, kinds }: Columns): Line | undefined {
  const hasWords = (cell: Line | undefined) => cell !== undefined && HAS_WORD.test(cell.text);
  if (hasWords(cells[title])) return cells[title];
  const tells = cells.find(
    (cell, at) => hasWords(cell) && !TELLS_NO_NAME.has(kinds[at] ?? 'other'),
  );
  return tells ?? cells.find(hasWords);
}

/** Columns of numbers, ticks and other topics' names, which name no row while another cell can. */
const TELLS_NO_NAME: ReadonlySet<Column> = new Set<Column>([
  'ordinal',
  'hours',
  'done',
  'importance',
  'requires',
  'built-with',
]);

function reportCut(draft: Draft, reading: Reading): void {
  reading.report(
    'cut-row',
    'warning',
    `The row of “${draft.title}” is cut off; fill in its missing cells and close it with a bar.`,
    draft.start,
  );
}

function readCell(cell: Line, column: Column, name: string, draft: Draft, reading: Reading): void {
  const text = tidy(cell.text);
  takeResources(cell, draft, reading);
  if (text === '' && column !== 'done') return;
  const start = originOf(cell, 0);
  switch (column) {
    case 'requires':
      reading.demands.push({ target: draft, origin: 'declared', names: cell, start });
      return;
    case 'built-with':
      reading.demands.push({ target: draft, origin: 'project', names: cell, start });
      draft.summary.push(labelled(name, text));
      return;
    case 'ordinal':
      readRowNumber(text, name, draft);
      return;
    case 'done':
      readTick(text, draft);
      return;
    case 'hours': {
      const hours = readHours(cell.mask);
      if (hours !== null) draft.hours = hours;
      else draft.summary.push(labelled(name, text));
      return;
    }
    case 'importance': {
      const importance = readImportance(cell.mask);
      if (importance !== null) draft.importance = importance;
      else draft.summary.push(labelled(name, text));
      return;
    }
    default: {
      const words = wordsBesideLinks(cell);
      if (words === null) return;
      const said = tidy(words.text);
      draft.summary.push(column === 'other' ? labelled(name, said) : said);
    }
  }
}

/** Another column's words keep its name, so that they can be understood by themselves. */
function labelled(name: string, text: string): string {
  return name === '' ? text : `${name}: ${text}`;
}

/** "4" in a column of weeks is week 4, and so is "Week 4". */
function readRowNumber(text: string, name: string, draft: Draft): void {
  const worded = isOrdinal(text) ? null : readOrdinal(`${text}:`, true);
  const ordinal = worded && worded.end > text.length ? worded.ordinal : text;
  if (!isOrdinal(ordinal)) {
    draft.summary.push(labelled(name, text));
    return;
  }
  draft.ordinal ??= ordinal;
  draft.sequence ??= '';
  const counted = isCounted(name) ? `${name} ${ordinal}` : worded?.phrase;
  if (counted) addAlias(draft, counted);
}

function readTick(text: string, draft: Draft): void {
  if (TICKED.test(text)) draft.done = true;
  else if (UNTICKED.test(text)) draft.done = false;
  else draft.summary.push(text);
}
