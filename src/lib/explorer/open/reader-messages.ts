import type { NodeSkills } from '#lib/graph';
import type { LayoutSet, WindowShape } from '#lib/layout';
import type { Diagnostic } from '#lib/roadmap';
import type { MapContent } from '../map-document.ts';
import type { OwnText } from './read-own.ts';

/** Where the files of the site are that a document is read together with. */
export interface LibraryAddresses {
  /** Null on a site without a vocabulary of skills. */
  readonly skills: string | null;
  /** By id. */
  readonly roadmaps: readonly (readonly [id: string, address: string])[];
}

/** What the page asks of the worker that reads. */
export interface ReadingOrder extends OwnText {
  /** Counts up; of several orders only the last is answered for certain. */
  readonly number: number;
  /** The id that the roadmap gets. */
  readonly id: string;
  /** The shape of the window that the map is for; null where no map is wanted, only what the document teaches. */
  readonly shape: WindowShape | null;
  /** Whether it is wanted what the map of all skills says with the document among its roadmaps. */
  readonly isAmongSkills: boolean;
  readonly library: LibraryAddresses;
}

/** What the worker answers. */
export interface ReadingAnswer {
  readonly number: number;
  /** Null where the document holds nothing to learn. */
  readonly content: MapContent | null;
  /** Null where no map was wanted, or there is nothing to show. The same number is the same layout. */
  readonly layout: { readonly number: number; readonly layouts: LayoutSet } | null;
  /** By skill what the map of all skills says of it; null where that was not wanted, or is what it was. */
  readonly amongSkills: Readonly<Record<string, NodeSkills>> | null;
  readonly title: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the vocabulary and the roadmaps of the site could be loaded. */
  readonly hasLibrary: boolean;
}
