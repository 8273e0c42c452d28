import type { Diagnostic } from '#lib/roadmap';
import {
  diagnosticLine,
  findAddressProblems,
  isSkillsFile,
  listPublished,
  oneLine,
  openSkills,
  readDocument,
  ROADMAPS,
} from '#lib/server/documents';
import { listContent, readSource } from './source.ts';
import { ExitCode, type Terminal } from './terminal.ts';

/** Prints every diagnostic of the files; where none is named, of all roadmaps and the vocabulary of skills. */
export async function check(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = files.length > 0 ? files : listContent();
  if (asked.length === 0) {
    terminal.complain(`There is nothing to check: ${ROADMAPS}/ holds no Markdown. Name a file.`);
    return ExitCode.notDone;
  }
  const found: Diagnostic[] = [];
  let unread = 0;
  for (const file of asked) {
    const { document, problem } = await readSource(file, terminal);
    if (document === null) {
      unread += 1;
      terminal.complain(problem);
      continue;
    }
    const { diagnostics } = isSkillsFile(document.path)
      ? openSkills(document.path, document.text)
      : readDocument(document);
    for (const diagnostic of diagnostics) found.push(diagnostic);
    terminal.print(diagnostics.map((each) => `${diagnosticLine(document.path, each)}\n`).join(''));
  }
  const taken = findAddressProblems(listPublished(asked));
  for (const problem of taken) terminal.complain(oneLine(problem));
  terminal.complain(summarise(asked.length - unread, found));
  if (unread > 0 || taken.length > 0) return ExitCode.notDone;
  return found.some(isError) ? ExitCode.errorsFound : ExitCode.fine;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

function summarise(read: number, found: readonly Diagnostic[]): string {
  const files = read === 1 ? '1 file checked' : `${read} files checked`;
  if (found.length === 0) return `${files}, nothing to report.`;
  return `${files}, ${found.length} to look at, ${found.filter(isError).length} of them errors.`;
}
