import type { Diagnostic } from '#lib/roadmap';
import { readDocument } from './read-document.ts';
import { listRoadmapFiles, readSource, ROADMAPS } from './source.ts';
import { ExitCode, oneLine, type Terminal } from './terminal.ts';

/** Prints every diagnostic of the files, or of all roadmaps where none is named. */
export async function check(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = files.length > 0 ? files : await listRoadmapFiles();
  if (asked.length === 0) {
    terminal.complain(`There is nothing to check: ${ROADMAPS}/ holds no Markdown. Name a file.`);
    return ExitCode.notDone;
  }
  const found: Diagnostic[] = [];
  let unread = 0;
  for (const file of asked) {
    const { source, problem } = await readSource(file, terminal);
    if (source === null) {
      unread += 1;
      terminal.complain(problem);
      continue;
    }
    const { diagnostics } = readDocument(source);
    found.push(...diagnostics);
    terminal.print(diagnostics.map((each) => sayDiagnostic(source.name, each)).join(''));
  }
  terminal.complain(summarise(asked.length - unread, found));
  if (unread > 0) return ExitCode.notDone;
  return found.some(isError) ? ExitCode.errorsFound : ExitCode.fine;
}

function sayDiagnostic(
  name: string,
  { line, column, severity, code, message }: Diagnostic,
): string {
  return `${oneLine(name)}:${line}:${column}  ${severity}  ${code}  ${oneLine(message)}\n`;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function summarise(read: number, found: readonly Diagnostic[]): string {
  const files = read === 1 ? '1 file checked' : `${read} files checked`;
  if (found.length === 0) return `${files}, nothing to report.`;
  return `${files}, ${found.length} to look at, ${found.filter(isError).length} of them errors.`;
}
