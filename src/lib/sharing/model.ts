/** Anything that JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What a link carries, and in which form: `progress` and 1 begin a link with `progress1.`. */
export interface LinkCodec {
  /** Small letters only. */
  readonly name: string;
  /** From 1; one more with each form that older pages cannot read. */
  readonly version: number;
}

/** Why a link gives nothing: a code to tell the cases apart, and a sentence for the person who opened it. */
export interface LinkProblem {
  readonly code: 'no-link' | 'damaged' | 'unknown' | 'newer' | 'too-large';
  readonly message: string;
}

export type LinkReading =
  | { readonly codec: LinkCodec; readonly value: Json; readonly problem: null }
  | { readonly codec: null; readonly value: null; readonly problem: LinkProblem };
