import { isEither, thingsIn, type SkillGraph } from '#lib/graph';

/**
 * The skills that a topic teaches by itself: a mark of it is a mark of those, in every roadmap. Where several
 * nodes of a roadmap name a skill ("try and except", "finally"; a group and a topic in it), each is only a part.
 */
export function wholeSkills(graph: SkillGraph, id: string): readonly string[] {
  if (isEither(graph, id)) return [];
  return (graph.skills.get(id) ?? []).filter((skill) => namersOf(graph, skill).length === 1);
}

/** By skill that a topic is only a part of: all that must be learnt in this roadmap to be through with it. */
export function partedSkills(
  graph: SkillGraph,
  id: string,
): readonly { readonly skill: string; readonly parts: readonly string[] }[] {
  if (isEither(graph, id)) return [];
  return (graph.skills.get(id) ?? []).flatMap((skill) => {
    const namers = namersOf(graph, skill).filter((namer) => !isEither(graph, namer));
    if (namers.length < 2) return [];
    return [{ skill, parts: [...new Set(namers.flatMap((namer) => thingsIn(graph, namer)))] }];
  });
}

const known = new WeakMap<SkillGraph, ReadonlyMap<string, readonly string[]>>();

/** The nodes of a roadmap that name a skill; a graph never changes, and is looked through once. */
function namersOf(graph: SkillGraph, skill: string): readonly string[] {
  let namers = known.get(graph);
  if (namers === undefined) {
    const found = new Map<string, string[]>();
    for (const [id, skills] of graph.skills) {
      for (const each of skills) found.set(each, [...(found.get(each) ?? []), id]);
    }
    namers = found;
    known.set(graph, namers);
  }
  return namers.get(skill) ?? [];
}
