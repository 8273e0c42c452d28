import type { Words } from '../line.ts';
import type { Importance } from '../model.ts';
import { asksToChoose } from './choose.ts';
import { readDuration } from './hours.ts';
import { readImportance } from './importance.ts';

/** What brackets may say about a title; what is said first counts. */
export interface Marks {
  importance: Importance | null;
  hours: number | null;
  choose: boolean;
}

const IN_BRACKETS = /\s*[([]([^()[\]]{3,40})[)\]]/g;

/** Takes brackets out of a title that hold nothing but marks, such as "(~2 hours, optional)". */
export function takeBracketedMarks(words: Words, marks: Marks): Words {
  if (!words.mask.includes('(') && !words.mask.includes('[')) return words;
  let rest = words;
  let removed = 0;
  for (const match of words.mask.matchAll(IN_BRACKETS)) {
    const inside = match[1] ?? '';
    if (!takeMarks(inside, marks)) continue;
    const start = match.index - removed;
    rest = without(rest, start, start + match[0].length);
    removed += match[0].length;
  }
  return rest;
}

function takeMarks(inside: string, marks: Marks): boolean {
  const found = inside.split(/,(?!\d)|[;|/·]/).map((piece) => ({
    importance: readImportance(piece),
    hours: readDuration(piece),
    choose: asksToChoose(piece),
  }));
  if (!found.every((mark) => mark.importance !== null || mark.hours !== null || mark.choose)) {
    return false;
  }
  for (const mark of found) {
    marks.importance ??= mark.importance;
    marks.hours ??= mark.hours;
    marks.choose ||= mark.choose;
  }
  return true;
}

function without(words: Words, start: number, end: number): Words {
  const text = words.text.slice(0, start) + words.text.slice(end);
  if (words.mask === words.text) return { text, mask: text };
  return { text, mask: words.mask.slice(0, start) + words.mask.slice(end) };
}
