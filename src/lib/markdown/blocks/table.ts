import { byNodeType } from '../grammar/grammar.ts';
import { readInlines } from '../inlines/read-inlines.ts';
import { trimInlines } from '../inlines/trim-inlines.ts';
import type { Reader } from '../reader.ts';
import type { TableCell, TableRow } from '../tree.ts';
import type { BlockRun } from './block-run.ts';

const ROWS = byNodeType<'header' | 'row'>({ TableHeader: 'header', TableRow: 'row' });
const CELLS = byNodeType<'cell' | 'bar'>({ TableCell: 'cell', TableDelimiter: 'bar' });

/** A row, and whether a bar closes it. */
interface ReadRow {
  readonly row: TableRow;
  readonly isClosed: boolean;
}

export function readTable(reader: Reader, run: BlockRun): void {
  const { cursor } = reader;
  const { from: start, to: end } = cursor;
  let header: ReadRow | null = null;
  const rows: TableRow[] = [];
  reader.insideTable = true;
  cursor.firstChild();
  do {
    const kind = ROWS[cursor.type.id];
    if (kind === undefined) continue;
    const read = readRow(reader);
    if (header === null) header = read;
    else rows.push({ ...read.row, complete: isComplete(read, header) });
  } while (cursor.nextSibling());
  cursor.parent();
  reader.insideTable = false;
  if (header === null) return;
  run.add({ type: 'table', position: { start, end }, header: header.row, rows });
}

/** Rows may do without a closing bar only where the header does. */
function isComplete({ isClosed }: ReadRow, header: ReadRow): boolean {
  return isClosed || !header.isClosed;
}

function readRow(reader: Reader): ReadRow {
  const { cursor } = reader;
  const { from: start, to: end } = cursor;
  const cells: TableCell[] = [];
  /** Where the cell began that has had no content yet; null before the row's first bar. */
  let openSince: number | null = null;
  let isClosed = false;
  let hasCell = false;
  if (cursor.firstChild()) {
    do {
      const kind = CELLS[cursor.type.id];
      if (kind === 'cell') {
        cells.push(readCell(reader));
        hasCell = true;
        isClosed = false;
      } else if (kind === 'bar') {
        if (!hasCell && openSince !== null) cells.push(emptyCell(openSince, cursor.from));
        openSince = cursor.to;
        isClosed = cells.length > 0;
        hasCell = false;
      }
    } while (cursor.nextSibling());
    cursor.parent();
  }
  const row: TableRow = { type: 'tableRow', position: { start, end }, cells, complete: true };
  return { row, isClosed };
}

function readCell(reader: Reader): TableCell {
  const { from: start, to: end } = reader.cursor;
  const children = trimInlines(readInlines(reader, start));
  return { type: 'tableCell', position: { start, end }, children };
}

function emptyCell(start: number, end: number): TableCell {
  return { type: 'tableCell', position: { start, end }, children: [] };
}
