export type * from './tree.ts';
export { decodeText } from './text/decode-text.ts';
export { lineAt, positionAt } from './lines.ts';
export { parseMarkdown } from './parse-markdown.ts';
export { toPlainText } from './plain-text.ts';
