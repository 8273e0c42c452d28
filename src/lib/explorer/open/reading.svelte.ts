import type { MapDocument } from '../map-document.ts';
import type { ReadingAnswer, ReadingOrder } from './reader-messages.ts';
import { startReader } from './worker-script.ts';

/** Work that takes longer is told. */
const PATIENCE_MILLISECONDS = 300;

/** What a worker makes of a document. Of several orders the last one counts. */
export class Reading {
  #answer = $state.raw<ReadingAnswer | null>(null);
  /** The last map, which stays while the next one of the same document is made. */
  #map = $state.raw<MapDocument | null>(null);
  #isSlow = $state(false);
  #hasFailed = $state(false);
  /** The number of the layout that the map has. */
  #layout = 0;
  #number = 0;
  #reader: Worker | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  get answer(): ReadingAnswer | null {
    return this.#answer;
  }

  get map(): MapDocument | null {
    return this.#map;
  }

  /** Whether the answer has been on its way long enough to say so. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Has a document read. Null, for none, is answered with nothing. */
  order(order: Omit<ReadingOrder, 'number'> | null): void {
    this.#settle();
    this.#number += 1;
    this.#hasFailed = false;
    if (order === null) {
      this.forget();
      return;
    }
    this.#patience = setTimeout(() => (this.#isSlow = true), PATIENCE_MILLISECONDS);
    try {
      this.#reader ??= this.#startReader();
      this.#reader.postMessage({ ...order, number: this.#number } satisfies ReadingOrder);
    } catch {
      this.#fail();
    }
  }

  /** What was answered is of another document. */
  forget(): void {
    this.#answer = null;
    this.#map = null;
  }

  #startReader(): Worker {
    const reader = startReader();
    reader.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.number === this.#number) this.#hear(data);
    });
    reader.addEventListener('error', () => this.#fail());
    reader.addEventListener('messageerror', () => this.#fail());
    return reader;
  }

  #hear(answer: ReadingAnswer): void {
    this.#settle();
    this.#answer = answer;
    const { content, layout } = answer;
    if (content === null) this.#map = null;
    if (content === null || layout === null) return;
    const before = layout.number === this.#layout ? this.#map?.layouts : undefined;
    this.#map = { ...content, layouts: before ?? layout.layouts };
    this.#layout = layout.number;
  }

  /** The next order starts another worker. */
  #fail(): void {
    this.#settle();
    this.#reader?.terminate();
    this.#reader = null;
    this.#layout = 0;
    this.#hasFailed = true;
  }

  #settle(): void {
    clearTimeout(this.#patience);
    this.#isSlow = false;
  }
}
