import type { Choices } from '../choices/registry.ts';
import { isWithin, type Draft } from '../draft.ts';
import type { Names } from '../names.ts';
import type { Requirement } from './declare.ts';
import { readNames } from './name-list.ts';
import { resolve } from './resolve.ts';

const IN_BRACKETS = /\(([^()]+)\)/g;
/** "Dynamic content with Django": what stands after these words is what it is made with. */
const MADE_WITH = /\b(?:with|using|in)\b/gi;

/**
 * What a project says in brackets, "Blog (CRUD + Authentication)", comes before it where the roadmap
 * teaches it. What it does not teach are features of the project, and nothing to report.
 */
export function hintedPrerequisites(names: Names, choices: Choices): readonly Requirement[] {
  return names.drafts
    .filter(({ kind, title }) => kind === 'project' && title.includes('('))
    .flatMap((target) =>
      [...target.title.matchAll(IN_BRACKETS)].flatMap(([, inside]) =>
        inside === undefined ? [] : hintsIn(inside, target, names, choices),
      ),
    );
}

function hintsIn(
  inside: string,
  target: Draft,
  names: Names,
  choices: Choices,
): readonly Requirement[] {
  const text = inside.replace(MADE_WITH, ',');
  const list = readNames({ text, mask: text, links: [], bold: null, origins: [0, target.start] });
  const { needs } = resolve(list, (name) => {
    const found = names.find(name.text, target) ?? names.findWithin(name.text, target);
    return found && !isWithin(target, found) && !isWithin(found, target) ? found : null;
  });
  return needs.flatMap(({ anyOf }) => {
    const choice = anyOf.length > 1 ? choices.leaveOpen(anyOf, target.start) : null;
    return anyOf.map((source): Requirement => {
      return { source, target, origin: 'project', choice, start: target.start };
    });
  });
}
