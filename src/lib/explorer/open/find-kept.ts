import { readDraft } from './draft.ts';
import type { own as Own } from './own.svelte.ts';

/** The visitor's own document where this browser keeps one, to be started; null where it keeps none. */
export async function findKept(): Promise<typeof Own | null> {
  if (readDraft(() => localStorage) === null) return null;
  const { own } = await import('./own.svelte.ts');
  return own;
}
