import type { Inline, Text } from '../tree.ts';
import { Assembly } from '../html/assembly.ts';
import type { BlockRun } from '../blocks/block-run.ts';
import type { Reader } from '../reader.ts';

export interface InlineRunOptions {
  /** Whether space before the first word counts, as within a mark. */
  readonly keepsFirstSpace?: boolean;
  /** The container that raw HTML in the run belongs to, if blocks may stand in it. */
  readonly host?: BlockRun;
}

/**
 * Gathers the inline content of one node from left to right. What stands between the nodes that
 * readers push is text: cut at each line end, so that every piece keeps the line it stands on, with
 * the indentation of lines and the space before a line end taken out (CommonMark 6.7).
 */
export class InlineRun {
  readonly #reader: Reader;
  readonly #inlines: Inline[] = [];
  readonly #host: BlockRun | null;
  /** Where the content ends. */
  readonly end: number;
  #position: number;
  #atLineStart = true;
  #value = '';
  #valueStart = 0;
  #valueEnd = 0;
  #assembly: Assembly | null = null;

  constructor(reader: Reader, start: number, end: number, options: InlineRunOptions = {}) {
    this.#reader = reader;
    this.#position = start;
    this.#atLineStart = options.keepsFirstSpace !== true;
    this.#host = options.host ?? null;
    this.end = end;
  }

  /** Where text that has not been taken yet begins. */
  get position(): number {
    return this.#position;
  }

  /**
   * Raw HTML takes over: from here on all content goes through the assembly of the container, or of
   * this run alone where no block can stand.
   */
  assemble(): Assembly {
    this.#flush();
    if (this.#assembly === null) {
      this.#assembly = this.#host?.assemble() ?? new Assembly(this.#position, { inlineOnly: true });
      for (const inline of this.#inlines) this.#assembly.addInline(inline);
      this.#inlines.length = 0;
    }
    return this.#assembly;
  }

  /** Takes the source up to `end` as text. */
  textTo(end: number): void {
    let at = this.#position;
    if (at >= end) return;
    this.#position = end;
    const { text } = this.#reader;
    for (;;) {
      if (this.#atLineStart) while (at < end && isBlank(text.charCodeAt(at))) at++;
      if (at >= end) return;
      const lineEnd = this.#reader.lineEndAfter(at);
      if (lineEnd >= end) {
        this.append(text.slice(at, end), at, end);
        return;
      }
      if (lineEnd > at) this.append(text.slice(at, lineEnd), at, lineEnd);
      this.#breakLine(lineEnd);
      at = lineEnd + 1;
    }
  }

  /** Leaves out the source up to `end`. */
  skipTo(end: number): void {
    if (end > this.#position) this.#position = end;
  }

  /** Adds what a piece of source stands for to the text. */
  append(value: string, start: number, end: number): void {
    if (this.#value === '') this.#valueStart = start;
    this.#value += value;
    this.#valueEnd = end;
    this.#atLineStart = false;
    if (end > this.#position) this.#position = end;
  }

  push(inline: Inline): void {
    this.#flush();
    this.#add(inline);
    this.#position = inline.position.end;
    this.#atLineStart = inline.type === 'lineBreak';
  }

  /** What has been gathered; empty when it went to the container as raw HTML. */
  finish(): Inline[] {
    this.#flush();
    if (this.#assembly === null) return this.#inlines;
    if (this.#host === null) return this.#assembly.finishInlines();
    this.#assembly.endParagraph();
    return [];
  }

  #breakLine(lineEnd: number): void {
    const value = this.#value.trimEnd();
    this.#atLineStart = true;
    if (value === '') this.#valueStart = lineEnd;
    this.#value = `${value}\n`;
    this.#valueEnd = lineEnd + 1;
    this.#flush();
  }

  #flush(): void {
    if (this.#value === '') return;
    const position = { start: this.#valueStart, end: this.#valueEnd };
    const text: Text = { type: 'text', value: this.#value, position };
    this.#value = '';
    this.#add(text);
  }

  #add(inline: Inline): void {
    if (this.#assembly === null) this.#inlines.push(inline);
    else this.#assembly.addInline(inline);
  }
}

const SPACE = 32;
const TAB = 9;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
