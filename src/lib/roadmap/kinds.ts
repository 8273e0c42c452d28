import { isRoot, type Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/**
 * Decides what each draft is by its shape: a heading that holds topics is a group, a top one that
 * holds groups a stage, and with one numbered stage all that are numbered alike.
 */
export function decideKinds(root: Draft): void {
  const leavesAreTopics = isListOfLeaves(root);
  for (const draft of root.children) decide(draft, false, leavesAreTopics);
  const sequences = new Set<string>();
  for (const draft of root.children) {
    if (draft.kind === 'stage' && draft.sequence !== null) sequences.add(draft.sequence);
  }
  for (const draft of root.children) {
    if (draft.form !== 'heading' || draft.said !== null || draft.sequence === null) continue;
    if (sequences.has(draft.sequence) && draft.kind !== 'project') draft.kind = 'stage';
  }
  spreadOptional(root);
}

/** A document of nothing but headings with words below them: then these are what to learn. */
function isListOfLeaves(root: Draft): boolean {
  return (
    root.children.length > 1 &&
    root.children.every(
      ({ form, children, summary, resources }) =>
        form === 'heading' && children.length === 0 && summary.length + resources.length > 0,
    )
  );
}

function decide(draft: Draft, amongProjects: boolean, leavesAreTopics: boolean): void {
  const aboutProjects = amongProjects || draft.aboutProjects;
  const holdsProjects = aboutProjects && (draft.form === 'heading' || draft.labelled);
  for (const child of draft.children) decide(child, holdsProjects, leavesAreTopics);
  draft.kind = draft.said ?? kindByShape(draft, aboutProjects, amongProjects, leavesAreTopics);
}

function kindByShape(
  draft: Draft,
  aboutProjects: boolean,
  amongProjects: boolean,
  leavesAreTopics: boolean,
): Draft['kind'] {
  const isTop = draft.parent !== null && isRoot(draft.parent);
  const isLeaf = draft.children.length === 0;
  if (draft.form === 'item') {
    if (draft.labelled && !isLeaf && draft.done === null) return 'group';
    return amongProjects ? 'project' : 'topic';
  }
  if (isLeaf) {
    if (aboutProjects) return 'project';
    return isTop && !leavesAreTopics ? 'group' : 'topic';
  }
  return isTop && draft.children.some(({ kind }) => kind === 'group') ? 'stage' : 'group';
}

/** What stands in something optional is optional too. */
function spreadOptional(parent: Draft): void {
  for (const draft of parent.children) {
    if (parent.importance === 'optional' && draft.importance === 'normal') {
      draft.importance = 'optional';
    }
    spreadOptional(draft);
  }
}

/** Reports groups and stages that hold nothing. */
export function reportEmpty(drafts: readonly Draft[], reading: Reading): void {
  for (const draft of drafts) {
    if (draft.children.length > 0) continue;
    if (draft.kind !== 'group' && draft.kind !== 'stage') continue;
    reading.report(
      'empty-section',
      'info',
      `“${draft.title}” holds no topics; add some below it, or take the heading out.`,
      draft.start,
    );
  }
}
