import { isWithin, type Draft } from '../draft.ts';
import type { Names } from '../names.ts';
import type { Wanted } from './declare.ts';
import { readNames } from './name-list.ts';
import { resolve, type Look, type Need } from './resolve.ts';

const IN_BRACKETS = /\(([^()]+)\)/g;
/** "Dynamic content with Django": what stands after these words is what it is made with. */
const MADE_WITH = /\b(?:with|using|in)\b/gi;
/** "Chat app using WebSockets", brackets aside. */
const WORDS_AFTER = /\s(?:with|using|in)\s+(.+)$/i;
/** "CRUD for any resource": what it is for is none of what it is made with. */
const PURPOSE = /\s+for\s+[^,;|+&]*/gi;
/** "FastAPI + React + WebSockets" instead of words about the project: nobody writes a sentence with such a sign. */
const STACK = /^[^:!?]+\s\+\s[^:!?]+$/;

/**
 * What a project says in brackets, "Blog (CRUD + Authentication)", or at the end of its title, "Chat using
 * WebSockets", or where its summary should be, "FastAPI + React", comes before it where the roadmap teaches
 * it. What it does not teach may be features of the project.
 */
export function hintedPrerequisites(names: Names): readonly Wanted[] {
  return names.drafts.flatMap((target) => {
    if (target.kind !== 'project') return [];
    const needs = hintsOf(target, names);
    return needs.length === 0
      ? []
      : [{ target, origin: 'project', isHint: true, needs, start: target.start }];
  });
}

function hintsOf(target: Draft, names: Names): readonly Need[] {
  const { title, summary } = target;
  const outside = (found: Draft | null): Draft | null =>
    found && !isWithin(target, found) && !isWithin(found, target) ? found : null;
  const byTitle: Look = ({ text }) => outside(names.find(text, target));
  // What stands in brackets is short: it may be no more than a part of the title it means.
  const byWords: Look = (name) => byTitle(name) ?? outside(names.findWithin(name.text, target));
  const brackets = [...title.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside);
  const [, after = ''] = WORDS_AFTER.exec(title.replace(IN_BRACKETS, ' ').trim()) ?? [];
  return [
    ...brackets.flatMap((inside) => read(inside, target, byWords)),
    ...read(after, target, byTitle),
    ...summary
      .filter((words) => STACK.test(words))
      .flatMap((words) => read(words, target, byTitle)),
  ];
}

function read(words: string, { start }: Draft, look: Look): readonly Need[] {
  const text = words.replace(PURPOSE, '').replace(MADE_WITH, ',');
  return resolve(readNames({ text, mask: text, links: [], bold: null, origins: [0, start] }), look);
}
