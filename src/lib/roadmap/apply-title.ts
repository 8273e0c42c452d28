import type { Draft } from './draft.ts';
import { addAlias } from './statements/read-statement.ts';
import type { CleanTitle } from './title/clean-title.ts';
import { abbreviationsIn } from './title/abbreviations.ts';

/** Gives a draft its title and all that stood around it. */
export function applyTitle(draft: Draft, clean: CleanTitle): void {
  draft.title = clean.title;
  draft.icon ??= clean.icon;
  draft.ordinal ??= clean.ordinal;
  draft.sequence ??= clean.sequence;
  draft.hours ??= clean.hours;
  if (clean.importance !== null) {
    draft.importance = clean.importance;
    draft.marked = true;
  }
  if (clean.phrase !== null) addAlias(draft, clean.phrase);
  for (const name of abbreviationsIn(clean.title)) addAlias(draft, name);
}
