import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { chain, containers, diamond, ladder, twoIslands } from '../../../tests/fixtures/graphs.ts';
import { ancestors, descendants } from './ancestors.ts';
import { buildSkillGraph } from './build-skill-graph.ts';
import { directDependents, directPrerequisites } from './direct-edges.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
import { learningOrder } from './learning-order.ts';
import type { Edge, SkillGraph } from './model.ts';
import { why } from './why.ts';

function graphOf(roadmap: Roadmap): SkillGraph {
  return buildSkillGraph(roadmap).graph;
}

function arrows(edges: readonly Edge[] | null): string[] | null {
  return edges && edges.map(({ source, target }) => `${source} > ${target}`);
}

/** What holds nothing in a node, or the node itself: what its edges come down to in the end. */
function atoms(graph: SkillGraph, id: string): string[] {
  const held = graph.children.get(id);
  return held ? held.flatMap((child) => atoms(graph, child)) : [id];
}

/** Slow and plain: all pairs of atoms that edges order, and what those lead to. */
function ordered(graph: SkillGraph): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const edge of graph.edges) {
    if (edge.relation !== 'requires') continue;
    for (const a of atoms(graph, edge.source)) {
      for (const b of atoms(graph, edge.target)) pairs.add(`${a} ${b}`);
    }
  }
  const ids = graph.roadmap.nodes.map((node) => node.id);
  for (const via of ids) {
    for (const a of ids) {
      for (const b of ids) {
        if (pairs.has(`${a} ${via}`) && pairs.has(`${via} ${b}`)) pairs.add(`${a} ${b}`);
      }
    }
  }
  return pairs;
}

describe('what comes before and what it opens up', () => {
  it('is everything at any distance, each once, on the named graphs', () => {
    expect(ancestors(graphOf(diamond), 'd')).toEqual(new Set(['a', 'b', 'c']));
    expect(descendants(graphOf(diamond), 'a')).toEqual(new Set(['b', 'c', 'd']));
    expect(ancestors(graphOf(ladder), 'j12').size).toBe(36);
    expect(ancestors(graphOf(twoIslands), 'd')).toEqual(new Set(['c']));
  });

  it('is what can be learnt, not what holds it', () => {
    const graph = graphOf(containers);
    expect([...ancestors(graph, 'rest')]).toEqual(['http', 'html', 'syntax', 'functions']);
    expect([...ancestors(graph, 'shop')]).toEqual(['jwt', 'oauth']);
    expect([...descendants(graph, 'html')]).toEqual(['syntax', 'functions', 'rest']);
  });

  it('of a container is what anything in it needs or opens, without what it holds', () => {
    const graph = graphOf(containers);
    expect([...ancestors(graph, 'services')]).toEqual(['http', 'html', 'syntax', 'functions']);
    expect([...descendants(graph, 'python')]).toEqual(['rest']);
    expect([...ancestors(graph, 'auth')]).toEqual([]);
  });

  it('of an unknown id is nothing', () => {
    expect(ancestors(graphOf(diamond), 'ghost').size).toBe(0);
    expect(descendants(graphOf(diamond), 'ghost').size).toBe(0);
  });

  it('agrees on any roadmap with trying out every pair, and the one is the converse of the other', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const graph = graphOf(roadmap);
        const pairs = ordered(graph);
        for (const { id } of roadmap.nodes) {
          const own = atoms(graph, id);
          const others = roadmap.nodes
            .map((node) => node.id)
            .filter((other) => isThingToLearn(graph, other) && !own.includes(other));
          const before = others.filter((a) => own.some((b) => pairs.has(`${a} ${b}`)));
          const after = others.filter((b) => own.some((a) => pairs.has(`${a} ${b}`)));
          expect([...ancestors(graph, id)]).toEqual(before);
          expect([...descendants(graph, id)]).toEqual(after);
          if (!isThingToLearn(graph, id)) continue;
          for (const other of before) expect(descendants(graph, other)).toContain(id);
          for (const other of after) expect(ancestors(graph, other)).toContain(id);
        }
      }),
    );
  });

  it('walks a chain of ten thousand', () => {
    const graph = graphOf(chain(10_000));
    expect(ancestors(graph, 't9999').size).toBe(9_999);
    expect(descendants(graph, 't0').size).toBe(9_999);
    expect(learningOrder(graph, 't9999')).toHaveLength(9_999);
    expect(why(graph, 't0', 't9999')).toHaveLength(9_999);
  });
});

describe('direct prerequisites', () => {
  it('are the own ones first, then those of what holds the node', () => {
    const graph = graphOf(containers);
    expect(arrows(directPrerequisites(graph, 'functions'))).toEqual([
      'syntax > functions',
      'web > python',
    ]);
    expect(arrows(directDependents(graph, 'oauth'))).toEqual(['auth > shop']);
    expect(directPrerequisites(graph, 'ghost')).toEqual([]);
  });
});

describe('why one comes before another', () => {
  it('is told by the fewest edges between them', () => {
    const graph = graphOf(containers);
    expect(arrows(why(graph, 'html', 'rest'))).toEqual(['web > python', 'python > rest']);
    expect(arrows(why(graph, 'basics', 'api'))).toEqual(['python > rest']);
    expect([
      ['a > b', 'b > d'],
      ['a > c', 'c > d'],
    ]).toContainEqual(arrows(why(graphOf(diamond), 'a', 'd')));
  });

  it('has no answer for strangers, for the wrong way round, and for what holds the other', () => {
    const graph = graphOf(containers);
    expect(why(graph, 'rest', 'html')).toBeNull();
    expect(why(graph, 'html', 'jwt')).toBeNull();
    expect(why(graph, 'web', 'html')).toBeNull();
    expect(why(graph, 'html', 'html')).toBeNull();
    expect(why(graph, 'html', 'ghost')).toBeNull();
  });

  it('is there exactly for ancestors, as a chain that hangs together', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const graph = graphOf(roadmap);
        const things = roadmap.nodes.map(({ id }) => id).filter((id) => isThingToLearn(graph, id));
        for (const target of things) {
          const before = ancestors(graph, target);
          for (const source of things) {
            const edges = why(graph, source, target);
            expect(edges !== null).toBe(before.has(source));
            let reached = [source];
            for (const edge of edges ?? []) {
              expect(atoms(graph, edge.source).some((atom) => reached.includes(atom))).toBe(true);
              reached = atoms(graph, edge.target);
            }
            if (edges) expect(reached).toContain(target);
          }
        }
      }),
    );
  });
});
