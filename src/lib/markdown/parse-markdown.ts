import { blockReaders } from './blocks/readers.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { findDefinitions } from './definitions.ts';
import { findFrontMatter } from './front-matter.ts';
import { parseIncrementally } from './grammar/parse-incrementally.ts';
import { DEEPEST_BLOCK } from './grammar/limits.ts';
import type { Parse } from './grammar/parse-incrementally.ts';
import { inlineReaders } from './inlines/readers.ts';
import { createReader, type Reader } from './reader.ts';
import { cleanText } from './text/clean-text.ts';
import type { FrontMatter, SyntaxTree, TextNotice } from './tree.ts';

/** The parse each tree was read from, so that an edited text can build on it. */
const parses = new WeakMap<SyntaxTree, Parse>();

/**
 * Reads Markdown as GitHub does. Never throws, whatever the text.
 *
 * @param text the document as it was found: with BOM, any line ends, even damaged
 * @param previous the tree of an earlier state of the document; the answer is the same with it, only
 *   quicker, as what the edit did not touch is not parsed anew
 */
export function parseMarkdown(text: string, previous?: SyntaxTree): SyntaxTree {
  const { text: clean, notices } = cleanText(text);
  const frontMatter = findFrontMatter(clean);
  const input = withoutFrontMatter(clean, frontMatter);
  const parse = parseIncrementally(input, previous && parses.get(previous));
  const definitions = findDefinitions(clean, parse.tree);
  const reader = createReader(clean, parse.tree.cursor(), definitions, {
    blocks: blockReaders,
    inlines: inlineReaders,
  });
  const blocks = readBlocks(reader).finish();
  const tree = { text: clean, frontMatter, blocks, notices: [...notices, ...noticesOf(reader)] };
  parses.set(tree, parse);
  return tree;
}

function noticesOf({ tooDeep }: Reader): readonly TextNotice[] {
  if (tooDeep === null) return [];
  const message =
    `What stands in more than ${String(DEEPEST_BLOCK)} lists, items and quotes is kept as plain words; ` +
    'move it further out, or give it a heading of its own.';
  return [{ code: 'nested-too-deep', message, position: tooDeep }];
}

/** The front matter as one line of spaces: nothing to Markdown, and all offsets stay. */
function withoutFrontMatter(text: string, frontMatter: FrontMatter | null): string {
  if (frontMatter === null) return text;
  const { end } = frontMatter.position;
  return ' '.repeat(end) + text.slice(end);
}
