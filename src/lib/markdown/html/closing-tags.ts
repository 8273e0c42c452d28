/** Finds closing tags in a text; quick for rising offsets, and for tags that are never closed. */
export class ClosingTags {
  readonly #source: string;
  readonly #known = new Map<string, { readonly start: number; readonly end: number } | null>();

  constructor(source: string) {
    this.#source = source;
  }

  /** The place after the first `</name>` at or after `from`, in any case; null where there is none. */
  endAfter(name: string, from: number): number | null {
    const known = this.#known.get(name);
    if (known === null) return null;
    if (known !== undefined && known.start >= from) return known.end;
    const closing = new RegExp(`</${name}(?![\\w-])[^>]*>?`, 'gi');
    closing.lastIndex = from;
    const match = closing.exec(this.#source);
    this.#known.set(name, match && { start: match.index, end: closing.lastIndex });
    return match && closing.lastIndex;
  }
}
