/** What the address of the map of all skills asks to see. */
export interface SkillQuery {
  /** The roadmap whose skills are wanted; null for all. */
  readonly roadmap: string | null;
  /** The two roadmaps that are compared; null for none. */
  readonly compare: readonly [string, string] | null;
}

/** Reads `?roadmap=a` or `?compare=a,b`; ids that are of no roadmap count as not said. */
export function readQuery(parameters: URLSearchParams, roadmaps: readonly string[]): SkillQuery {
  const roadmap = parameters.get('roadmap');
  const [one, other] = (parameters.get('compare') ?? '')
    .split(',')
    .filter((id) => roadmaps.includes(id));
  return {
    roadmap: roadmap !== null && roadmaps.includes(roadmap) ? roadmap : null,
    compare: one !== undefined && other !== undefined ? [one, other] : null,
  };
}

/** The query as the end of an address, `?` included; empty where it asks for nothing. */
export function writeQuery({ roadmap, compare }: SkillQuery): string {
  if (compare !== null) return `?compare=${compare.join(',')}`;
  return roadmap === null ? '' : `?roadmap=${roadmap}`;
}
