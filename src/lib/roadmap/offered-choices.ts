import type { Choice, Roadmap } from './model.ts';

/** The choices between topics that the author offers, without what is only an "or" of a requirement. */
export function offeredChoices({ choices }: Pick<Roadmap, 'choices'>): readonly Choice[] {
  return choices.filter(({ scope }) => scope === 'roadmap');
}
