import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { declaredEdges } from './declared-edges.ts';
import { dropBackward } from './drop-backward.ts';
import { contains, layOutPoints, pointDigraph } from './points.ts';
import { topologicalOrder } from './topological-order.ts';

describe('a tangle of prerequisites', () => {
  it('is loosened by what runs against the document, and by nothing that lies on no circle', () => {
    const roadmap = sketch('a\nb\nc\nd', ['a > b', 'b > c', 'c > a', 'd > a']);
    const { edges } = declaredEdges(roadmap);
    const { dropped, tied } = dropBackward(layOutPoints(roadmap.nodes), [], [edges]);
    expect(dropped).toMatchObject([{ source: 'c', target: 'a' }]);
    expect(tied).toBe(3);
  });

  it('keeps the strong where the weak stand in the way', () => {
    const roadmap = sketch('a\nb', ['b > a', 'a >> b']);
    const [strong, weak] = declaredEdges(roadmap).edges;
    const runs = [strong ? [strong] : [], weak ? [weak] : []];
    expect(dropBackward(layOutPoints(roadmap.nodes), [], runs).dropped).toEqual([weak]);
  });

  it('has no circle left in it, whatever the roadmap, and is loosened in the same way each time', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const points = layOutPoints(roadmap.nodes);
        const edges = declaredEdges(roadmap).edges.filter(
          ({ source, target }) =>
            !contains(points, source, target) && !contains(points, target, source),
        );
        const runs = ['declared', 'project'].map((origin) =>
          edges.filter((edge) => edge.origin === origin),
        );
        const { dropped } = dropBackward(points, [], runs);
        const left = edges.filter((edge) => !dropped.includes(edge));
        expect(topologicalOrder(pointDigraph(points, left))).toHaveLength(points.size);
        expect(dropBackward(points, [], runs).dropped).toEqual(dropped);
      }),
    );
  });
});
