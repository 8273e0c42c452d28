interface Trouble {
  readonly reason: string;
  readonly advice: string;
}

/** By the name of the browser's exception. */
const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  [
    'QuotaExceededError',
    {
      reason: 'the storage is full',
      advice: 'free some space and come back to this page to store them',
    },
  ],
  [
    'SecurityError',
    {
      reason: 'it does not let this site store anything',
      advice: 'allow it in the settings of the browser, or use a window that is not private',
    },
  ],
  [
    'VersionError',
    {
      reason: 'a newer version of this site stores them in another way',
      advice: 'reload the page then, to get that version',
    },
  ],
  [
    'TimeoutError',
    {
      reason: 'the storage does not answer',
      advice: 'close the other pages of this site; they are stored as soon as it does',
    },
  ],
]);

/** Why marks, notes and links are not stored, and what to do, as a learner reads it. */
export function describeFailure(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const { reason, advice } = TROUBLES.get(name) ?? {
    reason: `the storage failed: ${message.replace(/\.$/, '') || name}`,
    advice: 'come back to this page later to try again',
  };
  return `Your marks cannot be stored in this browser (${reason}). They are kept until this page is closed: save them as a file under “Your progress”; ${advice}.`;
}

/** What is said of stored records that are no sound ones; null where there are none. */
export function describeUnreadable(count: number): string | null {
  if (count === 0) return null;
  const marks = count === 1 ? 'One stored mark is' : `${String(count)} stored marks are`;
  return `${marks} damaged and cannot be shown; nothing of it was deleted. Check your marks, and set again what is missing.`;
}
