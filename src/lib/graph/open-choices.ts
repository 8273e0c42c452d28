import { makeChoice, type Choice, type Prerequisite, type Roadmap } from '#lib/roadmap';
import { nameEdge } from './declared-edges.ts';
import type { Edge } from './model.ts';

type Said = Pick<Edge, 'source' | 'target' | 'choice'>;

/** The choices of a roadmap, to which requirements may add others; the same members make the same choice. */
export function makeOpenChoices({ nodes, choices, prerequisites }: Roadmap) {
  const node = new Map(nodes.map((each) => [each.id, each]));
  const byMembers = new Map(choices.map((choice) => [joinIds(choice.members), choice]));
  const taken = new Set(choices.map(({ id }) => id));
  const added: Choice[] = [];
  /** By `nameEdge` the choice that took the place of what was said. */
  const wider = new Map<string, string>();
  const among = (ids: readonly string[]): string | null => byMembers.get(joinIds(ids))?.id ?? null;
  return {
    among,
    /** The id of the choice between nodes, made where it is new; null where there is only one node. */
    between: (ids: readonly string[], statement: Choice['source']): string | null => {
      if (ids.length < 2) return null;
      const known = among(ids);
      if (known !== null) return known;
      const members = ids
        .flatMap((id) => node.get(id) ?? [])
        .sort((one, other) => one.position - other.position);
      const choice = makeChoice(members, 'requirement', statement, taken);
      byMembers.set(joinIds(ids), choice);
      added.push(choice);
      return choice.id;
    },
    /** Lets what was said leave open more than it did: the first time counts. */
    widen: (said: Said, choice: string): void => {
      const name = nameEdge(said);
      if (said.choice === choice || wider.has(name)) return;
      wider.set(name, choice);
    },
    /** The roadmap's choices and prerequisites with what was added; some of the choices may have no name left. */
    settle: (): Pick<Roadmap, 'choices' | 'prerequisites'> => ({
      choices: [...choices, ...added],
      prerequisites: widenAll(prerequisites, wider),
    }),
  };
}

/** One that then says what another says already is left out. */
function widenAll(
  prerequisites: readonly Prerequisite[],
  wider: ReadonlyMap<string, string>,
): readonly Prerequisite[] {
  if (wider.size === 0) return prerequisites;
  const kept = new Set(prerequisites.map(nameEdge).filter((name) => !wider.has(name)));
  return prerequisites.flatMap((prerequisite) => {
    const choice = wider.get(nameEdge(prerequisite));
    if (choice === undefined) return [prerequisite];
    const widened = { ...prerequisite, choice };
    return kept.has(nameEdge(widened)) ? [] : [widened];
  });
}

function joinIds(ids: readonly string[]): string {
  return [...ids].sort().join(' ');
}
