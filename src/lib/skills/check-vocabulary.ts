import { keyOf, namesOf } from './name-index.ts';
import type { Skill, Vocabulary } from './model.ts';

/** Something wrong with a vocabulary of the right shape; `path` leads to it in the file. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
}

/**
 * What no schema can say: needs and wholes that exist, no cycle, direct needs only, and names that mean one
 * skill. `implied` holds the needs (`skill need`) that may stand although others imply them.
 */
export function checkVocabulary(vocabulary: Vocabulary, implied: ReadonlySet<string>): Fault[] {
  const unknown = [...vocabulary.skills.values()].flatMap((skill) =>
    findUnknown(skill, vocabulary),
  );
  const sameNames = findSameNames(vocabulary);
  const cycle = findCycle(vocabulary, ({ needs }) => needs.map(({ skill }) => skill));
  const wholes = findCycle(vocabulary, ({ partOf }) => (partOf === null ? [] : [partOf]));
  if (cycle || wholes) {
    return [
      ...unknown,
      ...sameNames,
      ...(cycle ? [reportCycle(cycle, 'needs')] : []),
      ...(wholes ? [reportCycle(wholes, 'part-of')] : []),
    ];
  }
  const all = gatherNeeds(vocabulary);
  return [
    ...unknown,
    ...sameNames,
    ...[...vocabulary.skills.values()].flatMap((skill) => [
      ...findImplied(skill, all, implied),
      ...findPartsOfNeeded(skill, vocabulary, all),
    ]),
  ];
}

function findUnknown(skill: Skill, { fields, skills }: Vocabulary): Fault[] {
  const path = ['skills', skill.id];
  const known = new Set(fields.map(({ id }) => id));
  return [
    ...skill.needs
      .filter((need) => !skills.has(need.skill))
      .map((need) => ({
        code: 'unknown-skill',
        message: `“${skill.id}” needs “${need.skill}”, which is no skill here; add it or name another.`,
        path: [...path, 'needs', need.skill],
      })),
    ...(skill.partOf !== null && !skills.has(skill.partOf)
      ? [
          {
            code: 'unknown-skill',
            message: `“${skill.id}” is part of “${skill.partOf}”, which is no skill here; add it or name another.`,
            path: [...path, 'part-of'],
          },
        ]
      : []),
    ...skill.tags.flatMap((tag, index) =>
      known.has(tag)
        ? []
        : [
            {
              code: 'unknown-field',
              message: `“${tag}” is none of the fields; add it to them or name another.`,
              path: [...path, 'tags', index],
            },
          ],
    ),
  ];
}

/** A name that means two skills would match neither or, worse, the wrong one. */
function findSameNames({ skills }: Vocabulary): Fault[] {
  const taken = new Map<string, Skill>();
  const faults: Fault[] = [];
  for (const skill of skills.values()) {
    for (const { name, places } of namesOf(skill)) {
      // A name that depends on its place may mean another skill elsewhere.
      const keys = [...(places ?? ['']), ...(places ? [] : skill.tags)].map(
        (place) => `${place} ${keyOf(name)}`,
      );
      const other = keys.map((key) => taken.get(key)).find((one) => one !== undefined);
      if (other) {
        faults.push({
          code: 'same-name',
          message:
            other === skill
              ? `“${name}” is written twice, or differs from another name of “${skill.id}” in spelling only; keep one.`
              : `“${name}” means “${other.id}” already; keep it where it belongs.`,
          path: ['skills', skill.id, places === null ? 'aliases' : 'short'],
        });
      }
      for (const key of keys) taken.set(key, skill);
    }
  }
  return faults;
}

function reportCycle(cycle: readonly string[], key: 'needs' | 'part-of'): Fault {
  const [first = '', second = first] = cycle;
  return {
    code: 'cycle',
    message: `Each of these ${key === 'needs' ? 'needs' : 'is part of'} the next: ${[...cycle, first].join(', ')}; take one step out.`,
    path: key === 'needs' ? ['skills', first, 'needs', second] : ['skills', first, 'part-of'],
  };
}

/** One cycle, each id followed by one that it leads to; null where there is none. */
function findCycle(
  { skills }: Vocabulary,
  next: (skill: Skill) => readonly string[],
): readonly string[] | null {
  const finished = new Set<string>();
  for (const start of skills.keys()) {
    const way: string[] = [];
    const open: (readonly string[])[] = [[start]];
    const turns = [0];
    while (open.length > 0) {
      const depth = open.length - 1;
      const id = open[depth]?.[turns[depth] ?? 0];
      way.length = depth;
      if (id === undefined) {
        open.pop();
        turns.pop();
        const left = way[depth - 1];
        if (left !== undefined) finished.add(left);
        continue;
      }
      turns[depth] = (turns[depth] ?? 0) + 1;
      const at = way.indexOf(id);
      if (at >= 0) return way.slice(at);
      const skill = skills.get(id);
      if (finished.has(id) || !skill) continue;
      way.push(id);
      open.push(next(skill));
      turns.push(0);
    }
  }
  return null;
}

/** Everything that a skill needs, directly or through others. The needs must be acyclic. */
export function gatherNeeds({ skills }: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, ReadonlySet<string>>();
  const gather = (id: string): ReadonlySet<string> => {
    const known = all.get(id);
    if (known) return known;
    const found = new Set<string>();
    for (const need of skills.get(id)?.needs ?? []) {
      found.add(need.skill);
      for (const one of gather(need.skill)) found.add(one);
    }
    all.set(id, found);
    return found;
  };
  for (const id of skills.keys()) gather(id);
  return all;
}

function findImplied(
  skill: Skill,
  all: ReadonlyMap<string, ReadonlySet<string>>,
  allowed: ReadonlySet<string>,
): Fault[] {
  return skill.needs.flatMap((need) => {
    const other = skill.needs.find((one) => all.get(one.skill)?.has(need.skill));
    if (!other || allowed.has(`${skill.id} ${need.skill}`)) return [];
    return [
      {
        code: 'implied-need',
        message: `“${skill.id}” needs “${need.skill}” through “${other.skill}” already; take it out, or mark it with “though-implied: true”.`,
        path: ['skills', skill.id, 'needs', need.skill],
      },
    ];
  });
}

/** A whole that waits for its part, which waits for the whole, could never be begun. */
function findPartsOfNeeded(
  skill: Skill,
  { skills }: Vocabulary,
  all: ReadonlyMap<string, ReadonlySet<string>>,
): Fault[] {
  for (let whole = skill.partOf; whole !== null; whole = skills.get(whole)?.partOf ?? null) {
    if (all.get(whole)?.has(skill.id)) {
      return [
        {
          code: 'part-needed',
          message: `“${whole}” needs “${skill.id}”, which is a part of it; take one of the two out.`,
          path: ['skills', skill.id, 'part-of'],
        },
      ];
    }
  }
  return [];
}
