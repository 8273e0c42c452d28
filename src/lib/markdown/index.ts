export type * from './tree.ts';
export { lineAt, positionAt } from './lines.ts';
export { parseMarkdown } from './parse-markdown.ts';
export { toPlainText } from './plain-text.ts';
