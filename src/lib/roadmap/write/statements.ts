import GithubSlugger from 'github-slugger';
import type { Choice, Prerequisite, Resource, Roadmap, UnresolvedNeed } from '../model.ts';
import { BY_ID } from '../prerequisites/resolve.ts';
import { flattenMarkdown } from './heading-text.ts';
import { escape, writeAddress } from './inline.ts';
import type { WriteNeeds } from './needs.ts';
import type { Planned } from './plan.ts';

/** Links to nodes by the anchors the written document will have. */
export interface Anchors {
  link(id: string): string;
}

const ASCII = /^[a-z0-9_-]+$/;

/** Finds an anchor for every node: GitHub's where it is a heading, else its id. */
export function findAnchors(roadmap: Roadmap, planned: readonly Planned[]): Anchors {
  const slugger = new GithubSlugger();
  const slugs = new Map<string, string>();
  slugger.slug(roadmap.title);
  slugHeadings(planned, slugger, slugs);
  const headings = new Map([...slugs].map(([id, slug]) => [slug, id]));
  const titles = new Map(roadmap.nodes.map(({ id, title }) => [id, title]));
  return {
    link(id) {
      const slug = slugs.get(id);
      const anchor =
        slug !== undefined && ASCII.test(slug) ? slug : headings.has(id) ? `${BY_ID}${id}` : id;
      return `[${escape(titles.get(id) ?? id)}](#${anchor})`;
    },
  };
}

function slugHeadings(
  planned: readonly Planned[],
  slugger: GithubSlugger,
  slugs: Map<string, string>,
): void {
  for (const { node, form, line, children } of planned) {
    if (form === 'heading') slugs.set(node.id, slugger.slug(flattenMarkdown(line.markdown)));
    slugHeadings(children, slugger, slugs);
  }
}

/** All that is said about a node in lines of their own, in the order they are written. */
export function writeStatements(
  { node, form, line, draft, children, isInherited }: Planned,
  roadmap: Prepared,
): readonly string[] {
  const { missing } = line;
  const lines: string[] = [];
  if (draft.said !== null) lines.push(`Kind: ${draft.said}`);
  if (missing.has('ordinal') && node.ordinal !== null) lines.push(`Number: ${node.ordinal}`);
  const aliases = node.aliases.filter((alias) => !line.draft.aliases.includes(alias));
  if (aliases.length > 0) lines.push(`Also called: ${aliases.map(escape).join(', ')}`);
  if (missing.has('importance') && !isInherited) lines.push(`Importance: ${node.importance}`);
  if (missing.has('hours') && node.hours !== null) lines.push(`Time: ${node.hours} hours`);
  if (form === 'heading' && node.done !== null) lines.push(`Done: ${node.done ? 'yes' : 'no'}`);
  const { prerequisites, unresolved } = roadmap;
  lines.push(
    ...roadmap.writeNeeds(prerequisites.get(node.id) ?? [], unresolved.get(node.id) ?? []),
  );
  const choices = roadmap.choices.get(node.id) ?? [];
  lines.push(...choices.map((choice) => writeChoice(choice, roadmap.anchors)));
  const listsLinks = form === 'item' && children.length === 0;
  if (node.resources.length > 0 && !listsLinks) {
    lines.push(`Resources: ${node.resources.map(writeResource).join(' | ')}`);
  }
  return lines;
}

/** What is looked up for each node. */
export interface Prepared {
  readonly anchors: Anchors;
  readonly writeNeeds: WriteNeeds;
  /** By their target. */
  readonly prerequisites: ReadonlyMap<string, readonly Prerequisite[]>;
  readonly unresolved: ReadonlyMap<string, readonly UnresolvedNeed[]>;
  /** Those that the author offers, by the parent of their first member; `null` at the top. */
  readonly choices: ReadonlyMap<string | null, readonly Choice[]>;
}

export function writeResource({ title, url }: Resource): string {
  return `[${escape(title)}](${writeAddress(url)})`;
}

export function writeChoice({ members }: Choice, anchors: Anchors): string {
  return `Choose one: ${members.map((id) => anchors.link(id)).join(', ')}`;
}
