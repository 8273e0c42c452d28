/** What a command may do to the world; tests bring their own. */
export interface Terminal {
  /** Standard output, written as given. */
  print(text: string): void;
  /** Standard error, a line. */
  complain(line: string): void;
  readInput(): Promise<Uint8Array>;
}

/** How a command ended, as the shell is told. */
export const ExitCode = {
  fine: 0,
  /** The roadmap, or the vocabulary of skills, has errors. */
  errorsFound: 1,
  /** The command was not understood, or a file could not be read. */
  notDone: 2,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
