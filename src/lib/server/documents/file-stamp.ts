import { statSync } from 'node:fs';

/** What tells one state of a file from another: changes with every save, and where another file takes its place. */
export function stampOf(path: string): string {
  const { size, mtimeNs, ctimeNs, ino } = statSync(path, { bigint: true });
  return [path, size, mtimeNs, ctimeNs, ino].join(' ');
}
