import type { OwnText } from './read-own.ts';

/** The part of `localStorage` that is used. */
export interface DraftStorage {
  readonly getItem: (key: string) => string | null;
  readonly setItem: (key: string, value: string) => void;
  readonly removeItem: (key: string) => void;
}

/** Whether a text will be here at the next visit; if not, whether there is no room or the browser keeps nothing. */
export type Keeping = 'kept' | 'no-room' | 'refused';

const KEY = 'waymark:own:v1';

/** The document that was open last; null where none was, or where storage is missing, forbidden or corrupt. */
export function readDraft(openStorage: () => DraftStorage): OwnText | null {
  try {
    const stored: unknown = JSON.parse(openStorage().getItem(KEY) ?? 'null');
    return isOwnText(stored) ? { name: stored.name, text: stored.text } : null;
  } catch {
    return null;
  }
}

/** Keeps a document for the next visit; null forgets it. Where a new state cannot be kept, the last one stays. */
export function keepDraft(openStorage: () => DraftStorage, own: OwnText | null): Keeping {
  try {
    if (own === null) openStorage().removeItem(KEY);
    else openStorage().setItem(KEY, JSON.stringify(own));
    return 'kept';
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'no-room' : 'refused';
  }
}

function isOwnText(value: unknown): value is OwnText {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text } = value as Partial<Record<keyof OwnText, unknown>>;
  return typeof name === 'string' && typeof text === 'string';
}
