import { writeFile } from 'node:fs/promises';
import type { Library, SkillGraph } from '#lib/graph';
import { layoutForAllWindows, planMap } from '#lib/layout';
import { writeRoadmap, type Diagnostic } from '#lib/roadmap';
import {
  isSkillsFile,
  oneLine,
  openSkills,
  readDocument,
  type TextDocument,
} from '#lib/server/documents';
import {
  writeDot,
  writeGraphml,
  writeMermaid,
  writeSkills,
  writeSvg,
  writeTwin,
} from '#lib/transfer';
import { reasonOf } from './reason-of.ts';
import { listContent, readSource } from './source.ts';
import { ExitCode, type Terminal } from './terminal.ts';

type Writer = (
  graph: SkillGraph,
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
) => string | Promise<string>;

/** What a roadmap can be exported as. A new format is a new row. */
const WRITERS: Readonly<Record<string, Writer>> = {
  json: async (graph, diagnostics, terminal) =>
    writeJson(writeTwin(graph, diagnostics, await readLibrary(terminal))),
  md: ({ roadmap }) => writeRoadmap(roadmap),
  dot: writeDot,
  mmd: writeMermaid,
  graphml: writeGraphml,
  svg: drawMap,
};

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The project's roadmaps and skills, whose links topics without any borrow; null where there are none to read. */
async function readLibrary(terminal: Terminal): Promise<Library | null> {
  if (listContent().length === 0) return null;
  const { loadLibrary } = await import('#lib/server');
  try {
    return loadLibrary();
  } catch (error) {
    terminal.complain(`No links are borrowed: ${reasonOf(error)}`);
    return null;
  }
}

/** The map that the site shows in a wide window. */
async function drawMap(graph: SkillGraph): Promise<string> {
  // ELK takes a while to load, and no other format needs it.
  const { createEngine } = await import('#lib/server');
  const { layouts, best } = await layoutForAllWindows(planMap(graph), createEngine());
  return writeSvg(graph, layouts.wide[best.wide]);
}

export interface ExportOptions {
  readonly format: string;
  /** The file to write to, else standard output. */
  readonly out: string | null;
}

/** Prints a roadmap, or the vocabulary of skills, in another format. */
export async function exportRoadmap(
  fileOrId: string,
  { format, out }: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (!write) {
    const formats = Object.keys(WRITERS).join(', ');
    terminal.complain(`There is no format “${oneLine(format)}”; choose from: ${formats}.`);
    return ExitCode.notDone;
  }
  const { document, problem } = await readSource(fileOrId, terminal);
  if (document === null) {
    terminal.complain(problem);
    return ExitCode.notDone;
  }
  if (isSkillsFile(document.path)) return exportSkills(document, { format, out }, terminal);
  const { graph, diagnostics } = readDocument(document);
  return put(await write(graph, diagnostics, terminal), out, terminal);
}

async function exportSkills(
  { path, text }: TextDocument,
  { format, out }: ExportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (format !== 'json') {
    terminal.complain('The vocabulary of skills can be exported as json only.');
    return ExitCode.notDone;
  }
  const { vocabulary, diagnostics } = openSkills(path, text);
  if (diagnostics.length > 0) {
    terminal.complain(`${oneLine(path)} has errors; see what “check” says of it.`);
    return ExitCode.errorsFound;
  }
  return put(writeJson(writeSkills(vocabulary)), out, terminal);
}

/** Prints a text, or writes it to the file that was named. */
async function put(text: string, out: string | null, terminal: Terminal): Promise<ExitCode> {
  if (out === null) {
    terminal.print(text);
    return ExitCode.fine;
  }
  try {
    await writeFile(out, text);
    return ExitCode.fine;
  } catch (error) {
    terminal.complain(`${oneLine(out)} cannot be written: ${reasonOf(error)}.`);
    return ExitCode.notDone;
  }
}
