import type { SkillGraph } from '#lib/graph';
import { isAlone } from './decision.ts';
import { skillKey, topicKey } from './keys.ts';
import type { LearnerRecords } from './model.ts';
import { wholeSkills } from './whole-skills.ts';

/**
 * What notes and links of a topic may be about: the skills that it teaches by itself, and the topic. The first
 * is what new ones are about, so that they are found in every roadmap; of a topic that stands alone, itself.
 */
export function subjectsOf(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
): readonly [string, ...string[]] {
  const own = topicKey(graph, id);
  if (isAlone(graph, records, id)) return [own];
  const [main, ...others] = wholeSkills(graph, id).map(skillKey);
  return main === undefined ? [own] : [main, ...others, own];
}
