import type { Details } from '#lib/markdown';
import { flatten } from '../flatten.ts';
import { readHeading } from '../sections.ts';
import type { Run } from './run.ts';

/** A fold is a heading with what is folded away below it. */
export function readDetails(block: Details, run: Run): void {
  run.lead = null;
  const { start } = block.position;
  const line = flatten(block.summary, start);
  const owner =
    line.text.trim() === '' ? run.owner : readHeading(line, start, run.owner, run.reading, false);
  run.readBlocks(block.children, owner, run.reading);
}
