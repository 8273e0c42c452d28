import type { Names } from './names.ts';
import type { Reading } from './reading.ts';
import { readSpokenImportance } from './title/importance.ts';

/** "FastAPI is strongly recommended": marks what is spoken of, unless its author marked it already. */
export function heedRemarks(reading: Reading, names: () => Names): void {
  for (const { within, sentence } of reading.remarks) {
    const said = readSpokenImportance(sentence);
    if (!said) continue;
    const { subject, importance } = said;
    const spokenOf = THIS.test(subject) ? within : names().findFor(subject, within);
    if (spokenOf?.importance === 'normal') spokenOf.importance = importance;
  }
}

const THIS = /^(?:this|these|it)\b/i;
