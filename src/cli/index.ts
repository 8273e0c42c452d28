import { buffer } from 'node:stream/consumers';
import { run } from './run.ts';

// A reader that has seen enough, as in `… | head`, closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

// Set, not called: what is still on its way through a pipe gets out before the process ends.
process.exitCode = await run(process.argv.slice(2), {
  print: (text) => void process.stdout.write(text),
  complain: (line) => void process.stderr.write(`${line}\n`),
  readInput: () => buffer(process.stdin),
});
