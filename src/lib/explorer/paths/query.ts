import type { Answer } from '#lib/graph';

/** The parts of the view of paths, in the order that they are offered in. */
export const PARTS = ['ready', 'goals', 'why', 'known', 'interview', 'projects'] as const;
export type Part = (typeof PARTS)[number];

/** What the address of a map asks of its paths. */
export interface PathQuery {
  readonly part: Part;
  /** Of “why”, the topic to begin with. */
  readonly from: string | null;
  /** The goals; of “why”, the first is the topic to end with. */
  readonly to: readonly string[];
  /** Members of choices that are wanted against the advice. */
  readonly picks: readonly string[];
  /** What was answered of “what do I know?”, in order. */
  readonly answers: readonly Answer[];
  /** Whether the answers are looked through before they become marks. */
  readonly isReview: boolean;
}

/** A link that says more is not one that a person made, and each of these costs time. */
const MOST_ITEMS = 200;

const SAID = { y: true, n: false } as const;

/**
 * Reads `?path=…`; null where nothing is asked. Ids that the roadmap does not have count as not said, and a
 * part that does not exist as the first one. Of a list that is too long the first are read.
 */
export function readQuery(
  parameters: URLSearchParams,
  has: (id: string) => boolean,
): PathQuery | null {
  const asked = parameters.get('path');
  if (asked === null) return null;
  const idsOf = (name: string) =>
    [...new Set((parameters.get(name) ?? '').split(','))]
      .filter((id) => has(id))
      .slice(0, MOST_ITEMS);
  return {
    part: PARTS.find((part) => part === asked) ?? PARTS[0],
    from: idsOf('from')[0] ?? null,
    to: idsOf('to'),
    picks: idsOf('pick'),
    answers: readSaid(parameters.get('said') ?? '', has),
    isReview: parameters.has('review'),
  };
}

/** Of several answers about one thing the last counts. */
function readSaid(text: string, has: (id: string) => boolean): readonly Answer[] {
  const all = text.split(',').flatMap((said) => readAnswer(said, has));
  const last = new Map(all.map((answer) => [answer.about, answer]));
  return [...last.values()].slice(0, MOST_ITEMS);
}

/** `y.html` says that HTML is known, `n.html` that it is not. */
function readAnswer(said: string, has: (id: string) => boolean): readonly Answer[] {
  const [sign = '', about = ''] = said.split('.');
  if (!(sign === 'y' || sign === 'n') || !has(about)) return [];
  return [{ about, knows: SAID[sign] }];
}

/** The query as the end of an address, `?` included. What another part asks for is kept for the way back. */
export function writeQuery(query: PathQuery): string {
  const { part, from, to, picks, answers, isReview } = query;
  const said = answers.map(({ about, knows }) => `${knows ? 'y' : 'n'}.${about}`);
  const rest = [
    ...(from === null ? [] : [`from=${from}`]),
    ...(to.length === 0 ? [] : [`to=${to.join(',')}`]),
    ...(picks.length === 0 ? [] : [`pick=${picks.join(',')}`]),
    ...(said.length === 0 ? [] : [`said=${said.join(',')}`]),
    ...(isReview ? ['review'] : []),
  ];
  return `?${[`path=${part}`, ...rest].join('&')}`;
}
