import type { ErrorPayload } from 'vite';
import { diagnosticLine, type CheckedFile } from './documents/report.ts';

export type OverlayError = ErrorPayload['err'];

/** Lines of the file shown above and below the first problem. */
const CONTEXT_LINES = 2;

/**
 * What Vite's overlay says about the content: every error and warning with its place, errors first,
 * and the lines around the first. Null where there is nothing to say. `folder` is the project's
 * absolute path, which makes a place a link into the editor.
 */
export function overlayError(files: readonly CheckedFile[], folder: string): OverlayError | null {
  const problems = files.flatMap(({ path, text, diagnostics }) =>
    diagnostics.map((diagnostic) => ({ path, text, diagnostic })),
  );
  const told = ['error', 'warning'].flatMap((severity) =>
    problems.filter(({ diagnostic }) => diagnostic.severity === severity),
  );
  const [first] = told;
  if (first === undefined) return null;
  const { line, column } = first.diagnostic;
  return {
    plugin: 'roadmaps',
    message: told.map(({ path, diagnostic }) => diagnosticLine(path, diagnostic)).join('\n'),
    id: `${folder}/${first.path}`,
    loc: { file: `${folder}/${first.path}`, line, column },
    frame: frame(first.text, line, column),
    stack: '',
  };
}

/** The lines around a place, numbered, with a caret under the column. */
function frame(text: string, line: number, column: number): string {
  const lines = text.split(/\r?\n/);
  const from = Math.max(1, line - CONTEXT_LINES);
  const to = Math.min(lines.length, line + CONTEXT_LINES);
  const gutter = String(to).length;
  return lines
    .slice(from - 1, to)
    .flatMap((content, index) => {
      const number = from + index;
      const shown = `${String(number).padStart(gutter)} | ${content}`;
      return number === line
        ? [shown, `${' '.repeat(gutter)} | ${' '.repeat(column - 1)}^`]
        : [shown];
    })
    .join('\n');
}
