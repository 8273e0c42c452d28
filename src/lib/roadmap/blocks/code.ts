import type { CodeBlock } from '#lib/markdown';
import type { Run } from './run.ts';

/** Code is never read for topics; it is kept as a note. */
export function readCode(block: CodeBlock, run: Run): void {
  run.lead = null;
  run.reading.note(block.value.trimEnd(), block.position.start);
}
