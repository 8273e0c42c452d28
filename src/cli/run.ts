import { parseArgs } from 'node:util';
import { oneLine } from '#lib/server/documents';
import { check } from './check.ts';
import { exportRoadmap } from './export.ts';
import { nearestName } from './nearest-name.ts';
import { ExitCode, type Terminal } from './terminal.ts';

const COMMANDS = ['check', 'export'];

const HELP = `Usage: npm run --silent roadmap -- COMMAND …

  check [FILE-OR-ID…]    Tell every problem of these roadmaps, or of all in roadmaps/ and of
                         its vocabulary of skills, as
                         file:line:column  severity  code  message
  export FILE-OR-ID      Print a roadmap as data for other tools.
    --format FORMAT      json (JSON Graph Format; the default), md (tidied Markdown),
                         dot (Graphviz), mmd (Mermaid), graphml, svg (the map as a picture).
    --out FILE           Write to a file instead.
  --help                 Print this.

A FILE-OR-ID is a path, the id of a roadmap in roadmaps/, skills for the vocabulary of skills
(as json only), or - for standard input.
Exit code: 0 fine, 1 a roadmap has errors, 2 something could not be read or understood.
`;

/** Does what the arguments (without node and the script) say. Never throws on what a user may type. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return misunderstood(parsed, terminal);
  const { values, positionals } = parsed;
  const [command, ...files] = positionals;
  if (values.help || command === undefined) {
    terminal.print(HELP);
    return values.help ? ExitCode.fine : ExitCode.notDone;
  }
  if (command === 'check') return check(files, terminal);
  if (command !== 'export') {
    const nearest = nearestName(command, COMMANDS) ?? '';
    return misunderstood(`There is no command “${command}”. Did you mean “${nearest}”?`, terminal);
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) {
    return misunderstood('Name one file or roadmap to export.', terminal);
  }
  const options = { format: values.format ?? 'json', out: values.out ?? null };
  return exportRoadmap(file, options, terminal);
}

/** The arguments, or the sentence that says what is wrong with them. */
function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : 'The arguments are not understood.';
  }
}

function misunderstood(problem: string, terminal: Terminal): ExitCode {
  terminal.complain(`${oneLine(problem)} See --help.`);
  return ExitCode.notDone;
}
