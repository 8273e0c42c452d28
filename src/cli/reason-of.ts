import { oneLine } from '#lib/server/documents';

/** What went wrong, on one line, for the end of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? oneLine(error.message) : 'the reason is not known';
}
