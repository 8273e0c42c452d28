import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, toPlainText } from './index.ts';
import type { Block, Inline, ListItem, SyntaxTree } from './index.ts';

function readSeed(name: string): SyntaxTree {
  const file = new URL(`../../../tests/fixtures/seeds/${name}.md`, import.meta.url);
  return parseMarkdown(readFileSync(file, 'utf8'));
}

function headings(tree: SyntaxTree): string[] {
  return tree.blocks.flatMap((block) =>
    block.type === 'heading' ? [toPlainText(block.children)] : [],
  );
}

function items(blocks: readonly Block[]): ListItem[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.items.flatMap((item) => [item, ...items(item.children)]) : [],
  );
}

function links(nodes: readonly (Block | Inline | ListItem)[]): number {
  return nodes.reduce((sum, node) => {
    if (node.type === 'link') return sum + 1;
    if (node.type === 'list') return sum + links(node.items);
    return sum + ('children' in node ? links(node.children) : 0);
  }, 0);
}

describe('roadmaps that people wrote', () => {
  it('give every link', () => {
    expect(links(readSeed('000').blocks)).toBe(61);
  });

  it('are repaired where they were misread', () => {
    const tree = readSeed('001');
    expect(tree.notices.map((notice) => notice.code)).toEqual(['repaired-encoding']);
    expect(headings(tree)[0]).toBe('🧭 BACKEND DEVELOPER ROADMAP (PYTHON)');
    expect(headings(tree)).toContain('1️⃣6️⃣ How Web Works (CRITICAL)');
  });

  it('hold items that stand after a blank line', () => {
    const [first] = items(readSeed('001').blocks);
    expect(items(first?.children ?? [])).toHaveLength(4);
  });

  it('give every box, and the one that is ticked', () => {
    const boxes = items(readSeed('003').blocks).filter((item) => item.checked !== null);
    expect([boxes.length, boxes.filter((item) => item.checked).length]).toEqual([60, 1]);
  });

  it('say which row is cut off', () => {
    const table = readSeed('004').blocks.find((block) => block.type === 'table');
    expect(table?.rows.map((row) => row.complete)).toEqual([true, true, false]);
  });
});
