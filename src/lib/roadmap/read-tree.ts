import type { SyntaxTree } from '#lib/markdown';
import { buildRoadmap } from './build-roadmap.ts';
import { findChoices } from './choices/find.ts';
import { addNewcomers } from './choices/newcomers.ts';
import { Choices } from './choices/registry.ts';
import { checkContents } from './contents.ts';
import { readDocument } from './document.ts';
import { inDocumentOrder, type Draft } from './draft.ts';
import { placeFootnotes } from './footnotes.ts';
import { readFrontMatter } from './front-matter.ts';
import { assignIds, reportShared } from './ids.ts';
import { decideKinds, reportEmpty } from './kinds.ts';
import type { Diagnostic, Roadmap } from './model.ts';
import { Names } from './names.ts';
import { declarePrerequisites, type Declared } from './prerequisites/declare.ts';
import { takeListedPrerequisites } from './prerequisites/listed.ts';
import { Reading } from './reading.ts';
import { heedRemarks } from './remarks.ts';

export interface ReadOptions {
  /** The roadmap's id, usually the name of its file. */
  readonly id: string;
}

export interface RoadmapRead {
  readonly roadmap: Roadmap;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING_DECLARED: Declared = { requirements: [], unresolved: [] };

/** Reads the roadmap that a document's syntax tree holds. Never throws on content. */
export function readTree(tree: SyntaxTree, { id }: ReadOptions): RoadmapRead {
  const reading = new Reading(tree);
  for (const { code, message, position } of tree.notices) {
    reading.report(
      code,
      code === 'repaired-encoding' ? 'info' : 'warning',
      message,
      position.start,
    );
  }
  const metadata = readFrontMatter(tree.frontMatter, reading);
  reading.title = metadata.title ?? '';
  reading.isDescribed = metadata.description !== null;
  readDocument(placeFootnotes(tree.blocks), reading);
  takeListedPrerequisites(reading);
  addNewcomers(reading);
  const drafts = placeDrafts(reading.root);
  let names: Names | null = null;
  const lazyNames = (): Names => (names ??= new Names(drafts));
  heedRemarks(reading, lazyNames);
  decideKinds(reading.root);
  const { ids, shared } = assignIds(drafts);
  reportShared(shared, reading);
  const choices = new Choices();
  findChoices(reading, drafts, lazyNames, ids, choices);
  const mayRequire = reading.demands.length > 0 || drafts.some(({ kind }) => kind === 'project');
  const { requirements, unresolved } = mayRequire
    ? declarePrerequisites(reading, lazyNames(), ids, choices)
    : NOTHING_DECLARED;
  checkContents(reading);
  reportEmpty(drafts, reading);
  const found = { choices: choices.all, requirements, unresolved };
  return buildRoadmap({ id, metadata, reading, drafts, ...found });
}

/** Numbers the drafts in document order. */
function placeDrafts(root: Draft): readonly Draft[] {
  const drafts = inDocumentOrder(root);
  drafts.forEach((draft, position) => {
    draft.position = position;
  });
  return drafts;
}
