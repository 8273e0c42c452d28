export type * from './tree.ts';
export { lineAt, positionAt } from './lines.ts';
export { parseMarkdown } from './parseMarkdown.ts';
export { toPlainText } from './plainText.ts';
