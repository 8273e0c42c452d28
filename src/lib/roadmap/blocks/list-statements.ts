import type { Block, List } from '#lib/markdown';
import { isRoot, type Draft } from '../draft.ts';
import { flatten } from '../flatten.ts';
import { hasTask, isListOfResources, takeListed } from '../lists.ts';
import { takeResources } from '../resources.ts';
import type { Reading } from '../reading.ts';
import type { Run } from './run.ts';

/** "Requires:" with its names in a list below it. */
export function readBareLabel(
  kind: string,
  rest: readonly Block[],
  owner: Draft,
  run: Run,
): boolean {
  const lists = rest.filter((block) => block.type === 'list');
  if (lists.length < rest.length || isRoot(owner)) return false;
  if ((kind === 'requires' || kind === 'built-with') && !lists.some(hasTask)) {
    const origin = kind === 'requires' ? 'declared' : 'project';
    for (const list of lists) demandListed(list, owner, origin, run.reading);
    return true;
  }
  if (kind === 'resources' && lists.every(isListOfResources)) {
    for (const list of lists) takeListed(list, owner, run.reading);
    return true;
  }
  return false;
}

/** Every item of a list names something that is needed. */
export function demandListed(
  list: List,
  owner: Draft,
  origin: 'declared' | 'project',
  reading: Reading,
): void {
  for (const item of list.items) {
    for (const block of item.children) {
      if (block.type === 'list') demandListed(block, owner, origin, reading);
      if (block.type !== 'paragraph') continue;
      const line = flatten(block.children, block.position.start);
      takeResources(line, owner, reading);
      reading.demands.push({ target: owner, origin, names: line, start: block.position.start });
    }
  }
}
