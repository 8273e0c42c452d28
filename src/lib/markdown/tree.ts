/**
 * The Markdown of a document as plain, immutable nodes. Names are CommonMark's and GFM's; every node
 * keeps the offsets of the text it came from, so that anything read can be quoted and pointed at.
 * Raw HTML never survives: what it means has become the same nodes as its Markdown twin.
 */

/** Offsets into {@link SyntaxTree.text}: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place a person can find: both count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface NodeBase {
  readonly position: Span;
}

export interface Heading extends NodeBase {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface Paragraph extends NodeBase {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Blockquote extends NodeBase {
  readonly type: 'blockquote';
  readonly children: readonly Block[];
}

export interface List extends NodeBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem extends NodeBase {
  readonly type: 'listItem';
  /** The number the author wrote before the item of an ordered list. */
  readonly ordinal: number | null;
  /** The task's tick, or null where the item is no task. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}

export interface Table extends NodeBase {
  readonly type: 'table';
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends NodeBase {
  readonly type: 'tableRow';
  readonly cells: readonly TableCell[];
  /** False where the row was cut off before the closing bar that its header has; GFM lets rows be short. */
  readonly complete: boolean;
}

export interface TableCell extends NodeBase {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

export interface CodeBlock extends NodeBase {
  readonly type: 'codeBlock';
  readonly language: string;
  readonly value: string;
}

export interface ThematicBreak extends NodeBase {
  readonly type: 'thematicBreak';
}

/** `<details>`: the summary is what stands on the fold, the children what is folded away. */
export interface Details extends NodeBase {
  readonly type: 'details';
  readonly summary: readonly Inline[];
  readonly children: readonly Block[];
}

export type Block =
  Heading | Paragraph | Blockquote | List | Table | CodeBlock | ThematicBreak | Details;

export interface Text extends NodeBase {
  readonly type: 'text';
  readonly value: string;
}

export interface InlineCode extends NodeBase {
  readonly type: 'inlineCode';
  readonly value: string;
}

export interface Mark extends NodeBase {
  readonly type: 'strong' | 'emphasis' | 'strikethrough';
  readonly children: readonly Inline[];
}

export interface Link extends NodeBase {
  readonly type: 'link';
  /** As the author wrote it, references resolved; whether it is safe to follow is for the reader to judge. */
  readonly url: string;
  readonly title: string | null;
  readonly children: readonly Inline[];
}

export interface Image extends NodeBase {
  readonly type: 'image';
  readonly url: string;
  readonly alternative: string;
}

export interface LineBreak extends NodeBase {
  readonly type: 'lineBreak';
}

export type Inline = Text | InlineCode | Mark | Link | Image | LineBreak;

/** YAML between `---` lines at the very top; `text` is what stands between them. */
export interface FrontMatter extends NodeBase {
  readonly text: string;
}

/** What could not be read as it stands, with what to do about it. */
export interface TextNotice {
  readonly code: 'repaired-encoding' | 'unreadable-characters' | 'nested-too-deep';
  readonly message: string;
  /** The first place it was seen at. */
  readonly position: Span;
}

export interface SyntaxTree {
  /** The text all offsets refer to: without BOM, with `\n` line ends, repaired where it was damaged. */
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly notices: readonly TextNotice[];
}
