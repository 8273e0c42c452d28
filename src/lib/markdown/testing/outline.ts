import { parseMarkdown } from '../index.ts';
import type { Block, Inline, ListItem, TableCell, TableRow } from '../index.ts';

type Node = Block | Inline | ListItem | TableRow | TableCell;

/** A text as the tree it gives, short enough to read in a test: `p('a ' strong('b'))`. */
export function outline(text: string): string[] {
  return parseMarkdown(text).blocks.map(describe);
}

function describe(node: Node): string {
  switch (node.type) {
    case 'text':
      return JSON.stringify(node.value).slice(1, -1).replace(/^|$/g, "'");
    case 'inlineCode':
      return `code'${node.value}'`;
    case 'image':
      return `image(${node.url} '${node.alternative}')`;
    case 'link':
      return call(
        `link<${node.url}${node.title === null ? '' : ` "${node.title}"`}>`,
        node.children,
      );
    case 'heading':
      return call(`h${String(node.level)}`, node.children);
    case 'paragraph':
      return call('p', node.children);
    case 'list':
      return call(node.ordered ? 'ol' : 'ul', node.items);
    case 'listItem':
      return call(`${String(node.ordinal ?? '-')}${box(node.checked)}`, node.children);
    case 'table':
      return call('table', [node.header, ...node.rows]);
    case 'tableRow':
      return call(node.complete ? 'row' : 'cut', node.cells);
    case 'tableCell':
      return `|${node.children.map(describe).join(' ')}`;
    case 'codeBlock':
      return `codeBlock<${node.language}>${JSON.stringify(node.value)}`;
    case 'details':
      return `details[${node.summary.map(describe).join(' ')}](${node.children.map(describe).join(' ')})`;
    case 'lineBreak':
      return 'br';
    case 'thematicBreak':
      return 'hr';
    default:
      return call(node.type, node.children);
  }
}

function call(name: string, children: readonly Node[]): string {
  return `${name}(${children.map(describe).join(' ')})`;
}

function box(checked: boolean | null): string {
  if (checked === null) return '';
  return checked ? '[x]' : '[ ]';
}
