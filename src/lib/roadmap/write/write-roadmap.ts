import type { Choice, Roadmap } from '../model.ts';
import { offeredChoices } from '../offered-choices.ts';
import { readDocumentTitle } from '../title/document-title.ts';
import { writeFrontMatter } from './front-matter.ts';
import { asCode, escape, plainWords } from './inline.ts';
import { makeWriteNeeds } from './needs.ts';
import { planRoadmap, type Planned } from './plan.ts';
import { writeNote, writeProse } from './prose.ts';
import {
  findAnchors,
  writeChoice,
  writeResource,
  writeStatements,
  type Prepared,
} from './statements.ts';

/**
 * Writes a roadmap as Markdown that reads back as the same roadmap, but for the lines things stand in:
 * stages and groups as headings, topics as lists, and in a line of its own what the shape cannot say.
 */
export function writeRoadmap(roadmap: Roadmap): string {
  const planned = planRoadmap(roadmap);
  const prepared = prepare(roadmap, planned);
  const blocks = [
    writeFrontMatter(roadmap),
    `# ${writeDocumentTitle(roadmap.title)}`,
    ...(prepared.choices.get(null) ?? []).map((choice) => writeChoice(choice, prepared.anchors)),
    ...writeNodes(planned, prepared),
  ];
  if (roadmap.resources.length > 0) {
    blocks.push(
      '# Resources',
      roadmap.resources.map((link) => `- ${writeResource(link)}`).join('\n'),
    );
  }
  if (roadmap.notes.length > 0) {
    blocks.push('# Notes', ...roadmap.notes.map(({ text }) => writeNote(text)));
  }
  return `${blocks.join('\n\n')}\n`;
}

function writeDocumentTitle(title: string): string {
  const { title: read, hours } = readDocumentTitle(plainWords(title));
  return read === title && hours === null ? escape(title) : asCode(title);
}

function prepare(roadmap: Roadmap, planned: readonly Planned[]): Prepared {
  const parents = new Map(roadmap.nodes.map(({ id, parent }) => [id, parent]));
  const parentOf = ({ members: [first] }: Choice): string | null =>
    first === undefined ? null : (parents.get(first) ?? null);
  const anchors = findAnchors(roadmap, planned);
  return {
    anchors,
    writeNeeds: makeWriteNeeds(roadmap, (id) => anchors.link(id)),
    unresolved: groupBy(roadmap.unresolved, ({ target }) => target),
    prerequisites: groupBy(roadmap.prerequisites, ({ target }) => target),
    choices: groupBy(offeredChoices(roadmap), parentOf),
  };
}

function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/** Items that follow each other make one list; headings stand apart. */
function writeNodes(planned: readonly Planned[], prepared: Prepared): readonly string[] {
  const items = planned.filter(({ form }) => form === 'item');
  const headings = planned.filter(({ form }) => form === 'heading');
  const list = items.map((item) => writeItem(item, prepared)).join('\n');
  return [
    ...(list === '' ? [] : [list]),
    ...headings.flatMap((heading) => writeHeading(heading, prepared)),
  ];
}

function writeHeading(planned: Planned, prepared: Prepared): readonly string[] {
  return [
    `${'#'.repeat(planned.level)} ${planned.line.markdown}`,
    ...writeStatements(planned, prepared),
    ...planned.paragraphs.map(writeProse),
    ...writeNodes(planned.children, prepared),
  ];
}

function writeItem(planned: Planned, prepared: Prepared): string {
  const { node, line, paragraphs, children, draft } = planned;
  const box = node.done === null ? '' : node.done ? '[x] ' : '[ ] ';
  const resources = children.length === 0 ? node.resources : [];
  // Not pushed: so many may stand in one item that they are too many arguments.
  const inner = [
    ...writeStatements(planned, prepared).map((statement) => `- ${statement}`),
    ...resources.map((link) => `- ${writeResource(link)}`),
    ...children.map((child) => writeItem(child, prepared)),
  ];
  const colon = draft.labelled ? ':' : '';
  const parts = [`- ${box}${line.markdown}${colon}`];
  for (const paragraph of paragraphs) parts.push('', indent(writeProse(paragraph)));
  if (paragraphs.length > 0 && inner.length > 0) parts.push('');
  return [...parts, ...inner.map(indent)].join('\n');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
