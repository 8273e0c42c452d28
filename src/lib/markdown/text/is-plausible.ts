import type { Misreading } from './decode-misread.ts';

/**
 * Right text can be valid UTF-8 in a code page by accident: a capital before a mark (`CAFÉ…`, `É —`),
 * an apostrophe before an accent (`L’école`), two signs of mathematics (`√π`). Each is one character
 * of two bytes, and never three of them stand together; a text in which that is all there is, is
 * left as it is.
 */
const WORD_ENDING_MARKS = '…–—‘’“”‹›«»•·\u00a0™®©°';
const WORD_OPENING_MARKS = '’‘“”«»‹›–—…\u00a0÷⁄€◊';
const MATHEMATICS_BEFORE = '√≈∆¬ƒ';
const MATHEMATICS_AFTER = 'π∞±≤≥∂∑∏∫Ω∆µ≠';

/** What UTF-8 letters of Western Europe begin with in Windows-1252; hardly ever last in a word. */
const USUAL_LEADS = 'ÂÃ';

/** Whether anything among the misreadings could not be right text. */
export function isPlausible(text: string, misreadings: readonly Misreading[]): boolean {
  return misreadings.some((misreading, index) => {
    const before = misreadings[index - 1]?.end === misreading.start;
    const after = misreadings[index + 1]?.start === misreading.end;
    return (before && after) || !couldBeRight(text, misreading);
  });
}

function couldBeRight(text: string, { start, end }: Misreading): boolean {
  const lead = text.charAt(start);
  const rest = text.slice(start + 1, end);
  const previous = text.charAt(start - 1);
  if (isLetter(lead) && endsWord(rest)) {
    return !USUAL_LEADS.includes(lead) || (isCapital(previous) && !isLetter(text.charAt(end)));
  }
  if (rest.length > 1) return false;
  if (WORD_OPENING_MARKS.includes(lead)) return isLetter(rest);
  if (MATHEMATICS_BEFORE.includes(lead)) {
    return MATHEMATICS_AFTER.includes(rest) && !isLetter(previous);
  }
  return false;
}

/** Any marks, or one `€`; with more about it that is what quotation marks are misread as. */
function endsWord(marks: string): boolean {
  return marks === '€' || [...marks].every((mark) => WORD_ENDING_MARKS.includes(mark));
}

function isLetter(character: string): boolean {
  return character !== '' && character.toLowerCase() !== character.toUpperCase();
}

function isCapital(character: string): boolean {
  return isLetter(character) && character === character.toUpperCase();
}
