import { byNodeType } from '../grammar/grammar.ts';
import type { BlockReader, Reader } from '../reader.ts';
import type { ListItem } from '../tree.ts';
import { readBlocks } from './read-blocks.ts';

const PARTS = byNodeType<'item'>({ ListItem: 'item' });

export function readList(ordered: boolean): BlockReader {
  return (reader, run) => {
    const { cursor } = reader;
    const { to: end } = cursor;
    const items: ListItem[] = [];
    if (cursor.firstChild()) {
      do if (PARTS[cursor.type.id] === 'item') items.push(readItem(reader, ordered));
      while (cursor.nextSibling());
      cursor.parent();
    }
    const start = items[0]?.position.start ?? cursor.from;
    run.add({ type: 'list', ordered, position: { start, end }, items });
  };
}

function readItem(reader: Reader, ordered: boolean): ListItem {
  const { text, cursor } = reader;
  const { to: end } = cursor;
  cursor.firstChild();
  // The item itself begins with its indentation.
  const { from: start } = cursor;
  cursor.parent();
  const run = readBlocks(reader);
  const children = run.finish();
  return {
    type: 'listItem',
    ordinal: ordered ? Number.parseInt(text.slice(start, end), 10) : null,
    checked: run.checked,
    position: { start, end },
    children,
  };
}
