import GithubSlugger from 'github-slugger';
import { lineAt, positionAt, type SyntaxTree } from '#lib/markdown';
import { newDraft, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import type { Diagnostic, Note, Severity, Source } from './model.ts';
import { quoteLine } from './quote.ts';

/** "Requires: …", kept until every name in the document is known. */
export interface Demand {
  readonly target: Draft;
  readonly origin: 'declared' | 'project';
  readonly names: Line;
  readonly start: number;
}

/** What the author said is a choice: the members, or the names they go by. */
export interface ChoiceHint {
  readonly start: number;
  /** Asked for when the tree of drafts is complete. */
  readonly members: () => readonly Draft[];
  readonly names: Line | null;
  readonly within: Draft;
}

/** "Optional alternatives: Vue.js or Svelte": said of `subject`. */
export interface Alternatives {
  readonly subject: Draft;
  readonly names: Line;
  readonly start: number;
}

/** "FastAPI is strongly recommended", said while reading `within`. */
export interface Remark {
  readonly within: Draft;
  readonly sentence: string;
}

/** An entry of a table of contents. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly title: string;
  readonly start: number;
}

/** Everything that reading one document gathers. */
export class Reading {
  readonly root: Draft = newDraft('root', null, 0);
  readonly notes: Note[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly demands: Demand[] = [];
  readonly choices: ChoiceHint[] = [];
  readonly alternatives: Alternatives[] = [];
  readonly remarks: Remark[] = [];
  readonly contents: ContentsEntry[] = [];
  /** Headings by the anchor that GitHub gives them; null for one that became no node. */
  readonly anchors = new Map<string, Draft | null>();
  title = '';
  /** The line that asks for a strict order, if one does. */
  strict: Source | null = null;
  /** Whether the front matter gave a description: then words under the title are notes. */
  isDescribed = false;
  /** Whether the document is divided by headings. */
  hasSections = false;
  readonly tree: SyntaxTree;
  readonly #slugger = new GithubSlugger();
  readonly #chosen = new Set<Draft>();

  constructor(tree: SyntaxTree) {
    this.tree = tree;
  }

  sourceAt(offset: number): Source {
    const { line, column } = positionAt(this.tree, offset);
    return { line, column, quote: quoteLine(lineAt(this.tree, line), column) };
  }

  report(code: string, severity: Severity, message: string, offset: number): void {
    const { line, column } = positionAt(this.tree, offset);
    this.diagnostics.push({ code, severity, message, line, column });
  }

  note(text: string, offset: number): void {
    if (text !== '') this.notes.push({ text, source: this.sourceAt(offset) });
  }

  /** The headings that stand in a node are a choice; saying it twice makes it no other. */
  chooseHeadings(within: Draft, start: number): void {
    if (this.#chosen.has(within)) return;
    this.#chosen.add(within);
    const members = () => within.children.filter(({ form }) => form === 'heading');
    this.choices.push({ start, members, names: null, within });
  }

  /** Must be told of every heading in document order, since GitHub numbers the anchors that repeat. */
  anchor(text: string, draft: Draft | null): void {
    const anchor = this.#slugger.slug(text);
    this.anchors.set(anchor, draft);
  }
}
