import type { Importance } from '#lib/roadmap';
import type { TopicDetails } from './details.ts';
import type { Look } from './look.ts';

/** The map's words, in one place so that their tone is even. */
export const words = {
  map: (title: string) => `Map of ${title}`,
  mapHelp:
    'Arrow keys walk: up and down in a card, left to what a topic needs, right to what it opens up. Enter opens, W says why, D marks it done, L being learnt, S skipped, R to do, Escape closes.',
  card: (title: string, done: number, total: number) =>
    total === 0 ? title : `${title}, ${done} of ${total} done`,
  rowName(
    title: string,
    look: Look,
    importance: Importance,
    { isChoice, parts, taught }: Pick<TopicDetails, 'isChoice' | 'parts' | 'taught'>,
  ): string {
    const said = [title];
    if (importance !== 'normal') said.push(importance);
    if (isChoice) said.push('one of several is enough');
    if (parts !== null) said.push(`${parts.done} of ${parts.total} done`);
    else if (look.done) said.push('done');
    else if (look.begun !== null) said.push(look.begun);
    if (taught !== null) said.push(taught.by === 1 ? 'in 1 roadmap' : `in ${taught.by} roadmaps`);
    if (look.before !== null) said.push(`number ${look.before} on the way`);
    if (look.opens) said.push('opened up');
    if (look.holds === 'before') said.push('holds part of the way');
    if (look.holds === 'opens') said.push('holds what is opened up');
    return said.join(', ');
  },
  stage: (title: string, ordinal: string) => (ordinal === '' ? title : `${ordinal}. ${title}`),
  /** Heads what stands beside all stages. */
  beside: 'Also',
  edge: {
    requires: (source: string, target: string) => `${source} comes before ${target}`,
    follows: (source: string, target: string) => `${source}, then ${target} is the suggested order`,
  },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole map',
  minimap: 'Overview of the whole map',
} as const;
