import type { Block, Heading } from '#lib/markdown';

/** A heading and all that stands below it, up to the next heading of its own level. */
export interface Section {
  readonly heading: Heading;
  readonly before: readonly Block[];
  readonly sections: readonly Section[];
}

export interface Outline {
  /** What stands before the first heading. */
  readonly before: readonly Block[];
  readonly sections: readonly Section[];
}

interface OpenSection {
  readonly heading: Heading;
  readonly before: Block[];
  readonly sections: OpenSection[];
}

/** Sorts blocks under the headings they stand below; levels may be skipped. */
export function outline(blocks: readonly Block[]): Outline {
  const before: Block[] = [];
  const sections: OpenSection[] = [];
  const open: OpenSection[] = [];
  for (const block of blocks) {
    if (block.type !== 'heading') {
      (open.at(-1)?.before ?? before).push(block);
      continue;
    }
    while ((open.at(-1)?.heading.level ?? 0) >= block.level) open.pop();
    const section = { heading: block, before: [], sections: [] };
    (open.at(-1)?.sections ?? sections).push(section);
    open.push(section);
  }
  return { before, sections };
}
