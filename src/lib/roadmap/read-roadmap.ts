import { parseMarkdown, type SyntaxTree } from '#lib/markdown';
import { readTree, type ReadOptions, type RoadmapRead } from './read-tree.ts';

/**
 * Reads a roadmap from Markdown. Give the tree of the text before an edit as `previous`, and only what
 * the edit touched is parsed anew. The tree is handed back for that.
 */
export function readRoadmap(
  text: string,
  options: ReadOptions & { readonly previous?: SyntaxTree },
): RoadmapRead & { readonly tree: SyntaxTree } {
  const tree = parseMarkdown(text, options.previous);
  return { ...readTree(tree, options), tree };
}
