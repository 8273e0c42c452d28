import type { Block } from '#lib/markdown';
import { applyTitle } from './apply-title.ts';
import { demandListed } from './blocks/list-statements.ts';
import { isContents, isContentsTitle, isListOfAnchors, readContents } from './contents.ts';
import { isRoot, newDraft, type Draft } from './draft.ts';
import { flatten } from './flatten.ts';
import type { Line } from './line.ts';
import { hasTask, isListOfResources, takeListed } from './lists.ts';
import { isForeword, noteHeading, readNotes, speaksOfDocument } from './notes.ts';
import type { Section } from './outline.ts';
import { speaksOfProjects } from './projects.ts';
import type { Reading } from './reading.ts';
import { takeResources } from './resources.ts';
import { findLabel, namesPrerequisites } from './statements/labels.ts';
import { asksToChoose } from './title/choose.ts';
import { cleanTitle } from './title/clean-title.ts';
import { readDocumentTitle } from './title/document-title.ts';

type ReadBlocks = (blocks: readonly Block[], owner: Draft, reading: Reading) => void;

/** What a heading without words is called. */
const UNTITLED = 'Untitled section';

/** Reads sections into the node they stand in: as nodes of their own, or as what their title says. */
export function readSections(
  sections: readonly Section[],
  owner: Draft,
  reading: Reading,
  readBlocks: ReadBlocks,
): void {
  for (const section of sections) readSection(section, owner, reading, readBlocks);
}

function readSection(
  section: Section,
  owner: Draft,
  reading: Reading,
  readBlocks: ReadBlocks,
): void {
  const { heading } = section;
  const { start } = heading.position;
  const line = flatten(heading.children, start);
  const { title } = cleanTitle({ text: line.mask, mask: line.mask }, true);
  if (isAboutDocument(title, section)) {
    reading.anchor(line.text, null);
    takeResources(line, reading.root, reading);
    noteHeading(readDocumentTitle(line).title, start, reading);
    readNotesOf(section, reading);
  } else if (isPrerequisiteSection(title, section, owner)) {
    reading.anchor(line.text, owner);
    for (const block of section.before) {
      if (block.type === 'list') demandListed(block, owner, 'declared', reading);
    }
  } else if (isContentsSection(title, section)) {
    reading.anchor(line.text, null);
    takeResources(line, reading.root, reading);
    readContentsOf(section, reading);
  } else if (isResourceSection(title, section)) {
    reading.anchor(line.text, isRoot(owner) ? null : owner);
    takeResources(line, owner, reading);
    for (const block of section.before) takeListed(block, owner, reading);
  } else {
    const draft = readHeading(line, start, owner, reading);
    readBlocks(section.before, draft, reading);
    readSections(section.sections, draft, reading, readBlocks);
  }
}

/** A node from a heading, or from bold words or a fold that stand in for one and have no anchor. */
export function readHeading(
  line: Line,
  start: number,
  owner: Draft,
  reading: Reading,
  hasAnchor = true,
): Draft {
  const draft = newDraft('heading', owner, start);
  const clean = cleanTitle(line, true);
  applyTitle(draft, clean);
  if (hasAnchor) reading.anchor(line.text, draft);
  takeResources(line, draft, reading);
  draft.aboutProjects = speaksOfProjects(draft.title);
  if (draft.title === '') {
    draft.title = UNTITLED;
    reading.report('untitled', 'warning', 'This heading has no words; give it a title.', start);
  }
  if (clean.choose || asksToChoose(draft.title)) {
    reading.choices.push({ start, members: () => draft.children, names: null, within: draft });
  }
  return draft;
}

function isAboutDocument(title: string, section: Section): boolean {
  if (speaksOfDocument(title)) return !holdsTasks(section);
  if (!isForeword(title) || section.before.length === 0) return false;
  return section.sections.length === 0 && section.before.every(isWords);
}

function isWords({ type }: Block): boolean {
  return type === 'paragraph' || type === 'blockquote' || type === 'thematicBreak';
}

function readNotesOf(section: Section, reading: Reading): void {
  readNotes(section.before, reading);
  for (const inner of section.sections) {
    readNotes([inner.heading], reading);
    readNotesOf(inner, reading);
  }
}

function readContentsOf(section: Section, reading: Reading): void {
  readContents(section.before, reading);
  for (const inner of section.sections) {
    readNotes([inner.heading], reading);
    readContentsOf(inner, reading);
  }
}

/** A tick box is always something to learn, whatever its section is called. */
function holdsTasks(section: Section): boolean {
  return section.before.some(hasTask) || section.sections.some(holdsTasks);
}

function isContentsSection(title: string, section: Section): boolean {
  if (isContentsTitle(title)) return !holdsTasks(section);
  const lists = section.before.filter((block) => block.type !== 'thematicBreak');
  if (section.sections.length > 0 || lists.length === 0) return false;
  return lists.every((block) => block.type === 'list' && isContents(block));
}

/** "Prerequisites" with nothing but links into the document: what the section stands in requires them. */
function isPrerequisiteSection(title: string, section: Section, owner: Draft): boolean {
  if (isRoot(owner) || !namesPrerequisites(title) || section.sections.length > 0) return false;
  const lists = section.before.filter((block) => block.type !== 'thematicBreak');
  return lists.length > 0 && lists.every(isListOfAnchors);
}

/** "Resources" with nothing but links: they belong to whatever the section stands in. */
function isResourceSection(title: string, section: Section): boolean {
  const label = findLabel(`${title}:`);
  if (label?.kind !== 'resources' || section.sections.length > 0) return false;
  const lists = section.before.filter((block) => block.type !== 'thematicBreak');
  return lists.length > 0 && lists.every(isListOfResources);
}
