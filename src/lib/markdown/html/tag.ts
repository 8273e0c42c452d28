/** One opening tag of raw HTML, as far as it means anything here. */
export interface OpeningTag {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** What a piece of raw HTML says, in order; offsets are the document's. */
export interface HtmlListener {
  text(source: string, start: number): void;
  open(tag: OpeningTag): void;
  close(name: string, start: number, end: number): void;
}
