import type { Span, Table, TableCell, TableRow } from '../../tree.ts';
import type { BlockElement, OpenCell, OpenRow, Part } from '../element.ts';
import { isBlock } from '../element.ts';
import { flattenParts } from '../flatten-parts.ts';

const ROW_GROUPS = ['thead', 'tbody', 'tfoot'];
const WITHIN = ['table'];
const LAYING_OUT = ['heading', 'table', 'details'];

export const table: BlockElement = {
  level: 'block',
  implies: 'tr',
  build(frame, position) {
    const firstRow = frame.parts.findIndex((part) => part.type === 'openRow');
    if (firstRow < 0) return frame.parts.filter(isBlock);
    const caption = frame.parts.slice(0, firstRow).filter(isBlock);
    const rows = frame.parts.slice(firstRow).map(asRow);
    const parts = rows.flatMap((row) => row.cells).flatMap((cell) => cell.parts);
    // A table that lays out a page has no rows of topics.
    if (parts.some((part) => LAYING_OUT.includes(part.type))) {
      return [...caption, ...parts.filter(isBlock)];
    }
    const start = caption.length === 0 ? position.start : (rows[0]?.position.start ?? 0);
    return [...caption, buildTable(rows, { start, end: position.end })];
  },
};

/** What stands above a table. */
export const caption: BlockElement = {
  level: 'block',
  parents: ['table'],
  build: ({ parts }) => parts,
};

export const rowGroup: BlockElement = {
  level: 'block',
  implies: 'tr',
  parents: ['table'],
  closes: { names: [...ROW_GROUPS, 'tr'], within: WITHIN },
  build: ({ name, parts }) => (name === 'thead' ? parts.map(asHeader) : parts),
};

export const row: BlockElement = {
  level: 'block',
  implies: 'td',
  parents: ['table', ...ROW_GROUPS],
  closes: { names: ['tr'], within: WITHIN },
  build({ parts }, position) {
    const cells = parts.filter((part) => part.type === 'openCell');
    if (cells.length === 0) return [];
    return [{ type: 'openRow', position, cells, isHeader: cells.every((cell) => cell.isHeader) }];
  },
};

export const cell: BlockElement = {
  level: 'block',
  parents: ['tr'],
  missingParent: { name: 'tr', inside: 'table' },
  closes: { names: ['td', 'th'], within: WITHIN },
  build({ name, parts }, position) {
    return [{ type: 'openCell', position, parts, isHeader: name === 'th' }];
  },
};

function buildTable(rows: readonly OpenRow[], position: Span): Table {
  const first = rows[0]?.isHeader === true ? rows[0] : undefined;
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const header = first ? buildRow(first) : buildEmptyRow(position.start, width);
  const body = (first ? rows.slice(1) : rows).map(buildRow);
  return { type: 'table', position, header, rows: body };
}

/** A caption that comes too late is a row of its own. */
function asRow(part: Part): OpenRow {
  if (part.type === 'openRow') return part;
  const { position } = part;
  const cell: OpenCell = { type: 'openCell', position, isHeader: false, parts: [part] };
  return { type: 'openRow', position, isHeader: false, cells: [cell] };
}

function asHeader(part: Part): Part {
  return part.type === 'openRow' ? { ...part, isHeader: true } : part;
}

/** HTML closes its rows by itself, so none is ever cut off. */
function buildRow({ cells, position }: OpenRow): TableRow {
  return { type: 'tableRow', position, cells: cells.map(buildCell), complete: true };
}

function buildCell({ position, parts }: OpenCell): TableCell {
  return { type: 'tableCell', position, children: flattenParts(parts) };
}

/** A Markdown table has a header; HTML's may do without one. */
function buildEmptyRow(offset: number, width: number): TableRow {
  const position = { start: offset, end: offset };
  const cell: TableCell = { type: 'tableCell', position, children: [] };
  return { type: 'tableRow', position, cells: new Array(width).fill(cell), complete: true };
}
