import { cut, tidy, type Words } from '../line.ts';
import { cleanTitle } from './clean-title.ts';
import { endOfLeadingIcons, trailingIcon } from './icons.ts';

/**
 * The title of a whole document, without emoji and without the time it takes. What would be a number
 * or a mark in the title of a topic is a part of the name here: "Step 4: Flask".
 */
export function readDocumentTitle(words: Words): { title: string; hours: number | null } {
  const { title, hours, ordinal, importance, choose } = cleanTitle(words, true);
  if (ordinal === null && importance === null && !choose) return { title, hours };
  const start = endOfLeadingIcons(words.mask);
  const rest = cut(words, start, trailingIcon(words.mask)?.start);
  return { title: tidy(rest.text) || tidy(words.text), hours: null };
}
