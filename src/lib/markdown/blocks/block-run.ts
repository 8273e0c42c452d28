import { Assembly } from '../html/assembly.ts';
import type { Block } from '../tree.ts';

/** Gathers the blocks of one container: of the document, a quote or a list item. */
export class BlockRun {
  readonly #start: number;
  readonly #blocks: Block[] = [];
  #assembly: Assembly | null = null;
  /** Of a list item: whether its box is ticked; null where it has none. */
  checked: boolean | null = null;

  constructor(start: number) {
    this.#start = start;
  }

  get isEmpty(): boolean {
    return this.#blocks.length === 0 && this.#assembly === null;
  }

  add(block: Block): void {
    if (this.#assembly === null) this.#blocks.push(block);
    else this.#assembly.addBlock(block);
  }

  /** Where raw HTML goes; from its first tag on, the Markdown of the container goes there too. */
  assemble(): Assembly {
    this.#assembly ??= new Assembly(this.#start, { inlineOnly: false });
    return this.#assembly;
  }

  finish(): Block[] {
    if (this.#assembly === null) return this.#blocks;
    const { blocks, checked } = this.#assembly.finishBlocks();
    this.checked ??= checked;
    return [...this.#blocks, ...blocks];
  }
}
