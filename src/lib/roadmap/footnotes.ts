import type { Block, Inline, ListItem, Paragraph, Table, TableRow } from '#lib/markdown';

/** `[^1]`, as a marker in words or, with a colon at the beginning of a line, before what it says. */
const MARKER = /\[\^([^\]\s]{1,100})\]/g;
const DEFINITION = /(^|\n)\[\^([^\]\s]{1,100})\]:[ \t]*/g;

/** What the footnotes say that a document refers to, until each is placed where it is first spoken of. */
type Footnotes = Map<string, Paragraph>;

/**
 * Puts what a footnote says right behind what it is a note to, as a paragraph of its own, and takes its markers
 * out of the words. Markers without a footnote, and footnotes without a marker, stay as they are.
 */
export function placeFootnotes(blocks: readonly Block[]): readonly Block[] {
  const said: Footnotes = new Map();
  const markers = new Set<string>();
  for (const paragraph of paragraphsIn(blocks)) {
    for (const { label, children } of split(paragraph)) {
      if (label === null || said.has(label)) continue;
      const start = children[0]?.position.start ?? paragraph.position.start;
      said.set(label, { ...paragraph, position: { ...paragraph.position, start }, children });
    }
  }
  if (said.size === 0) return blocks;
  JSON.stringify(blocks, (key, value: unknown) => {
    if (key === 'value' && typeof value === 'string') {
      for (const [, label = ''] of value.replace(DEFINITION, '$1').matchAll(MARKER)) {
        markers.add(label);
      }
    }
    return value;
  });
  for (const label of said.keys()) if (!markers.has(label)) said.delete(label);
  return said.size === 0 ? blocks : new Placing(said).blocks(blocks);
}

function* paragraphsIn(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block;
    else if (block.type === 'list') {
      for (const item of block.items) yield* paragraphsIn(item.children);
    } else if (block.type === 'blockquote' || block.type === 'details') {
      yield* paragraphsIn(block.children);
    }
  }
}

interface Piece {
  /** The footnote that the piece defines; null for words of the paragraph itself. */
  readonly label: string | null;
  readonly children: Inline[];
}

/** The words of a paragraph and the footnotes that are defined in its lines. */
function split({ children }: Paragraph): readonly Piece[] {
  let piece: Piece = { label: null, children: [] };
  const pieces = [piece];
  children.forEach((inline, index) => {
    if (inline.type !== 'text') {
      piece.children.push(inline);
      return;
    }
    const beginsLine = index === 0 || children[index - 1]?.type === 'lineBreak';
    let from = 0;
    for (const match of inline.value.matchAll(DEFINITION)) {
      if (match.index === 0 && match[1] === '' && !beginsLine) continue;
      addText(inline, from, match.index, piece.children);
      from = match.index + match[0].length;
      piece = { label: match[2] ?? '', children: [] };
      pieces.push(piece);
    }
    addText(inline, from, inline.value.length, piece.children);
  });
  return pieces;
}

function addText(
  { value, position }: Extract<Inline, { type: 'text' }>,
  from: number,
  to: number,
  into: Inline[],
): void {
  if (from >= to) return;
  const start = position.start + from;
  into.push({ type: 'text', value: value.slice(from, to), position: { ...position, start } });
}

/** One pass over a document that knows which footnotes are still to be placed. */
class Placing {
  readonly #labels: ReadonlySet<string>;
  readonly #left: Footnotes;

  constructor(said: Footnotes) {
    this.#labels = new Set(said.keys());
    this.#left = said;
  }

  blocks(blocks: readonly Block[], isItem = false): readonly Block[] {
    return blocks.flatMap((block, index) => {
      const notes: Block[] = [];
      const placed = this.#block(block, notes);
      // Words right before a list may say what it is; the first words of an item are its title.
      const isLead = block.type === 'paragraph' && !(isItem && index === 0);
      const leads = isLead && blocks[index + 1]?.type === 'list';
      return leads ? [...notes, ...placed] : [...placed, ...notes];
    });
  }

  #block(block: Block, notes: Block[]): readonly Block[] {
    switch (block.type) {
      case 'heading':
        return [{ ...block, children: this.#inlines(block.children, notes) }];
      case 'paragraph':
        return this.#paragraph(block, notes);
      case 'list':
        return [{ ...block, items: block.items.map((item) => this.#item(item)) }];
      case 'blockquote':
        return [{ ...block, children: this.blocks(block.children) }];
      case 'details': {
        const summary = this.#inlines(block.summary, notes);
        const children = [...notes.splice(0), ...this.blocks(block.children)];
        return [{ ...block, summary, children }];
      }
      case 'table':
        return [this.#table(block, notes)];
      default:
        return [block];
    }
  }

  #paragraph(paragraph: Paragraph, notes: Block[]): readonly Block[] {
    const pieces = split(paragraph).filter(
      ({ label }) => label === null || !this.#labels.has(label),
    );
    const isWhole = pieces.length === split(paragraph).length;
    const kept = isWhole ? paragraph.children : pieces.flatMap(({ children }) => children);
    const children = this.#inlines(kept, notes);
    return children.length === 0 ? [] : [{ ...paragraph, children }];
  }

  #item(item: ListItem): ListItem {
    return { ...item, children: this.blocks(item.children, true) };
  }

  #table(table: Table, notes: Block[]): Table {
    const row = (one: TableRow): TableRow => {
      const cells = one.cells.map((cell) => {
        return { ...cell, children: this.#inlines(cell.children, notes) };
      });
      return { ...one, cells };
    };
    return { ...table, header: row(table.header), rows: table.rows.map(row) };
  }

  /** Words without their markers; what these refer to for the first time joins the notes. */
  #inlines(inlines: readonly Inline[], notes: Block[]): readonly Inline[] {
    return inlines.map((inline): Inline => {
      if (inline.type === 'text') return { ...inline, value: this.#text(inline.value, notes) };
      if (!('children' in inline)) return inline;
      return { ...inline, children: this.#inlines(inline.children, notes) };
    });
  }

  #text(text: string, notes: Block[]): string {
    return text.replace(MARKER, (marker, label: string) => {
      if (!this.#labels.has(label)) return marker;
      const said = this.#left.get(label);
      this.#left.delete(label);
      if (said) notes.push({ ...said, children: this.#inlines(said.children, notes) });
      return '';
    });
  }
}
