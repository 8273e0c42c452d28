import { LEFT } from './has-left.ts';

/** What was typed of a note and is not stored yet: a page that is left has no time to store it. */
export interface LeftNote {
  readonly version: string;
  readonly roadmap: string;
  readonly topic: string;
  /** The key of the note that it goes on from; null for a new one. */
  readonly before: string | null;
  readonly text: string;
}

/** Puts aside what was typed, at once. Where nothing can be kept it is not: the storage of notes tells that. */
export function putAside(note: LeftNote): void {
  try {
    localStorage.setItem(LEFT + note.version, JSON.stringify(note));
  } catch {
    // It is stored at the next pause.
  }
}

export function letGo(version: string): void {
  try {
    localStorage.removeItem(LEFT + version);
  } catch {
    // Nothing was put aside.
  }
}

/** What was put aside and never stored; what is damaged is left where it is. */
export function listLeft(): readonly LeftNote[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(LEFT))
      .flatMap((key) => readLeft(localStorage.getItem(key) ?? '') ?? []);
  } catch {
    return [];
  }
}

function readLeft(stored: string): LeftNote | null {
  let note: unknown;
  try {
    note = JSON.parse(stored);
  } catch {
    return null;
  }
  if (typeof note !== 'object' || note === null) return null;
  const { version, roadmap, topic, before, text } = note as Partial<Record<string, unknown>>;
  const isSound =
    typeof version === 'string' &&
    typeof roadmap === 'string' &&
    typeof topic === 'string' &&
    (before === null || typeof before === 'string') &&
    typeof text === 'string';
  return isSound ? { version, roadmap, topic, before, text } : null;
}
