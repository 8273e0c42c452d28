import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect, leftOut, SKILLS, type SkillGraph } from '#lib/graph';
import { doneNodes, findStrays, marksOf } from '#lib/progress';
import { anyGraph } from '../../../tests/fixtures/any-graph.ts';
import { anyRecords } from '../../../tests/fixtures/any-records.ts';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { connectOutline, outlineMap, type MapOutline } from './outline.ts';

/** A graph of its outline, as a page gets it. */
const sendOutline = (graph: SkillGraph): SkillGraph =>
  connectOutline(JSON.parse(JSON.stringify(outlineMap(graph))) as MapOutline);

it('says of what a learner marked in a roadmap what its map says', () => {
  fc.assert(
    fc.property(anyRoadmap, anyRecords, (roadmap, records) => {
      const graph = connect(roadmap, [], new Map([['n0', ['a']]]));
      const outline = sendOutline(graph);
      expect(findStrays(outline, records)).toEqual(findStrays(graph, records));
      const marks = marksOf(graph, records);
      expect(marksOf(outline, records)).toEqual(marks);
      expect(doneNodes(outline, marks)).toEqual(doneNodes(graph, marks));
    }),
  );
});

it('counts what the map counts, whatever a learner did and skipped', () => {
  const some = fc.array(fc.nat(), { maxLength: 6 });
  fc.assert(
    fc.property(anyGraph, some, some, some, (graph, ...given) => {
      const ids = graph.roadmap.nodes.map(({ id }) => id);
      const [done, learning, skipped] = given.map(
        (all) => new Set(all.flatMap((index) => ids[index % ids.length] ?? [])),
      );
      const learner = {
        ...(done && { done }),
        ...(learning && { learning }),
        ...(skipped && { skipped }),
      };
      expect(leftOut(sendOutline(graph), learner)).toEqual(leftOut(graph, learner));
    }),
    { numRuns: 500 },
  );
});

describe('the other names of a topic', () => {
  const sketched = sketch('kubernetes\nshell');
  const nodes = sketched.nodes.map((node) =>
    node.id === 'kubernetes' ? { ...node, aliases: ['K8s'] } : node,
  );
  const outlineOf = (id: string) => outlineMap(connect({ ...sketched, id, nodes }, [], new Map()));

  it('find what was marked under one of them', () => {
    const place = { roadmap: 'r', topic: 'k8s', title: 'K8s' };
    const record = { key: 'topic:r/k8s', mark: 'done', at: 1, place } as const;
    const strays = findStrays(connectOutline(outlineOf('r')), new Map([[record.key, record]]));
    expect(strays).toMatchObject([{ certain: 'kubernetes' }]);
  });

  it('are left out of the map of all skills, which has hundreds', () => {
    expect(JSON.stringify(outlineOf(SKILLS))).not.toContain('K8s');
  });
});
