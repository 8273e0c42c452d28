import type { Diagnostic } from '#lib/roadmap';
import { oneLine } from './one-line.ts';

/** What a file was found to say wrong; `path` is what a person calls the file. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** `file:line:column  severity  code  message`, which terminals and editors turn into a link. */
export function diagnosticLine(path: string, diagnostic: Diagnostic): string {
  const { line, column, severity, code, message } = diagnostic;
  return `${oneLine(path)}:${String(line)}:${String(column)}  ${severity}  ${code}  ${oneLine(message)}`;
}

/** Throws where any file has an error, with a line for each. */
export function refuseErrors(files: readonly CheckedFile[]): void {
  const lines = files.flatMap(({ path, diagnostics }) =>
    diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((diagnostic) => diagnosticLine(path, diagnostic)),
  );
  if (lines.length > 0) throw new Error(`The content has errors:\n${lines.join('\n')}`);
}
