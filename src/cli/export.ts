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
import { listRoadmaps, readSource } from './source.ts';
import { ExitCode, type Terminal } from './terminal.ts';

type Writer = (graph: SkillGraph, diagnostics: readonly Diagnostic[]) => string | Promise<string>;

/** What a roadmap can be exported as. A new format is a new row. */
const WRITERS: Readonly<Record<string, Writer>> = {
  json: async (graph, diagnostics) => writeJson(writeTwin(graph, diagnostics, await readLibrary())),
  md: ({ roadmap }) => writeRoadmap(roadmap),
  dot: writeDot,
  mmd: writeMermaid,
  graphml: writeGraphml,
  svg: drawMap,
};

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function writeDocument(document: TextDocument, write: Writer): string | Promise<string> {
  const { graph, diagnostics } = readDocument(document);
  return write(graph, diagnostics);
}

/** The project's roadmaps, whose links topics without any borrow; null where it has none. */
async function readLibrary(): Promise<Library | null> {
  if (listRoadmaps().length === 0) return null;
  const { loadLibrary } = await import('#lib/server');
  return loadLibrary();
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
  if (isSkillsFile(document.path) && format !== 'json') {
    terminal.complain('The vocabulary of skills can be exported as json only.');
    return ExitCode.notDone;
  }
  const text = isSkillsFile(document.path)
    ? writeJson(writeSkills(openSkills(document.path, document.text).vocabulary))
    : await writeDocument(document, write);
  if (out === null) {
    terminal.print(text);
    return ExitCode.fine;
  }
  try {
    await writeFile(out, text);
    return ExitCode.fine;
  } catch (error) {
    const reason = error instanceof Error ? oneLine(error.message) : 'the reason is not known';
    terminal.complain(`${oneLine(out)} cannot be written: ${reason}.`);
    return ExitCode.notDone;
  }
}
