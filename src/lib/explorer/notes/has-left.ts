import { homeAddress } from '../addresses.ts';

/** Begins the keys of what was typed of notes and is not stored yet. */
export const LEFT = `waymark:note:v1:${homeAddress()}:`;

/** Whether a page was left in the middle of a note. */
export function hasLeft(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(LEFT));
  } catch {
    return false;
  }
}
