import type { Choice, RoadmapNode, Source } from '../model.ts';

/** The id of a choice names no more members than this. */
const MOST_NAMED = 4;

type Member = Pick<RoadmapNode, 'id' | 'importance'>;

/**
 * A choice between nodes that stand in document order, called by their ids.
 * @param taken ids of the other choices; that of the new one is added
 */
export function makeChoice(
  members: readonly Member[],
  scope: Choice['scope'],
  source: Source,
  taken: Set<string>,
): Choice {
  const ids = members.map(({ id }) => id);
  const recommended = recommendedOf(members)?.id ?? null;
  return { id: freeName(ids, taken), scope, members: ids, recommended, source };
}

/** The member to take if in doubt: the only one that is recommended. */
function recommendedOf(members: readonly Member[]): Member | null {
  const recommended = members.filter(({ importance }) => importance === 'recommended');
  return recommended.length === 1 ? (recommended[0] ?? null) : null;
}

function freeName(members: readonly string[], taken: Set<string>): string {
  const named = members.slice(0, MOST_NAMED).join('-or-');
  let name = named;
  for (let count = 2; taken.has(name); count++) name = `${named}-${count}`;
  taken.add(name);
  return name;
}
