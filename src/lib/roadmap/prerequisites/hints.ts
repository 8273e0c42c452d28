import { isWithin, type Draft } from '../draft.ts';
import type { Names } from '../names.ts';
import type { Wanted } from './declare.ts';
import { readNames } from './name-list.ts';
import { resolve, type Need } from './resolve.ts';

const IN_BRACKETS = /\(([^()]+)\)/g;
/** "Dynamic content with Django": what stands after these words is what it is made with. */
const MADE_WITH = /\b(?:with|using|in)\b/gi;

/**
 * What a project says in brackets, "Blog (CRUD + Authentication)", comes before it where the roadmap
 * teaches it. What it does not teach may be features of the project.
 */
export function hintedPrerequisites(names: Names): readonly Wanted[] {
  return names.drafts
    .filter(({ kind, title }) => kind === 'project' && title.includes('('))
    .map((target) => {
      const needs = [...target.title.matchAll(IN_BRACKETS)].flatMap(([, inside = '']) =>
        hintsIn(inside, target, names),
      );
      return { target, origin: 'project', isHint: true, needs, start: target.start };
    });
}

function hintsIn(inside: string, target: Draft, names: Names): readonly Need[] {
  const text = inside.replace(MADE_WITH, ',');
  const list = readNames({ text, mask: text, links: [], bold: null, origins: [0, target.start] });
  return resolve(list, (name) => {
    const found = names.find(name.text, target) ?? names.findWithin(name.text, target);
    return found && !isWithin(target, found) && !isWithin(found, target) ? found : null;
  });
}
