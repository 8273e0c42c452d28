import { ancestors, isThingToLearn, type SkillGraph } from '#lib/graph';

/** More would be a list to read and no help. */
const MOST_IDEAS = 4;
/** Of a long document the last ends have most before them; to weigh all would take seconds. */
const MOST_WEIGHED = 60;

/** What a learner may want to reach: projects that are not done, then topics with most before them that open nothing. */
export function listIdeas(graph: SkillGraph, done: ReadonlySet<string>): readonly string[] {
  const open = graph.roadmap.nodes.filter(({ id }) => isThingToLearn(graph, id) && !done.has(id));
  const sources = new Set(
    graph.edges.flatMap(({ relation, source }) => (relation === 'requires' ? [source] : [])),
  );
  const ends = open
    .filter(({ id, kind }) => kind === 'topic' && !sources.has(id))
    .slice(-MOST_WEIGHED)
    .map(({ id }) => ({ id, before: ancestors(graph, id).size }))
    .filter(({ before }) => before > 0)
    .sort((a, b) => b.before - a.before);
  const projects = open.filter(({ kind }) => kind === 'project');
  return [...projects, ...ends].slice(0, MOST_IDEAS).map(({ id }) => id);
}
