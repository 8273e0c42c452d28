import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { containers, sketch } from '../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from './build-skill-graph.ts';
import { cardEdges } from './card-edges.ts';
import type { CardOf } from './cards.ts';
import { withContainers } from './with-containers.ts';
import { makeDigraph, type Arc } from './digraph.ts';
import { followEdges } from './follow-edges.ts';
import type { SkillGraph } from './model.ts';
import { reachable } from './reachable.ts';

/** A card a group or project; a stage is drawn on the cards of all that it holds. */
function cardsOf(graph: SkillGraph): CardOf {
  return (id) => {
    const above = withContainers(graph, id);
    const group = above.find((each) => graph.node.get(each)?.kind === 'group');
    if (group !== undefined) return [group];
    if (graph.node.get(id)?.kind !== 'stage') return [above[0] ?? id];
    return [...new Set((graph.children.get(id) ?? []).flatMap(cardsOf(graph)))];
  };
}

function draw(roadmap: Roadmap): string[] {
  const { graph } = buildSkillGraph(roadmap);
  return cardEdges(graph, cardsOf(graph)).map(
    ({ source, target, edges, reduced }) =>
      `${source} > ${target} ×${edges.length}${reduced ? '' : ' (implied)'}`,
  );
}

function spine(roadmap: Roadmap): string[] {
  const { graph } = buildSkillGraph(roadmap);
  return followEdges(graph, cardsOf(graph)).map(({ source, target }) => `${source} > ${target}`);
}

describe('edges between cards', () => {
  it('gather the prerequisites between what is drawn on them, none within a card', () => {
    expect(draw(containers)).toEqual(['web > python ×1', 'python > api ×1', 'api > shop ×1']);
    const rows = 'group g\n  a\n  b\ngroup h\n  c\n  d';
    expect(draw(sketch(rows, ['a > c', 'b > d', 'a > b']))).toEqual(['g > h ×2']);
  });

  it('are marked as implied where a longer way leads to the same card', () => {
    const three = 'group g\n  a\ngroup h\n  b\ngroup i\n  c';
    expect(draw(sketch(three, ['a > c', 'a > b', 'b > c']))).toEqual([
      'g > h ×1',
      'g > i ×1 (implied)',
      'h > i ×1',
    ]);
  });

  it('keep both ways where cards need each other, and one edge to what both lead to', () => {
    const outline = 'group g\n  a\n  b\ngroup h\n  c\n  d\ngroup i\n  e';
    expect(draw(sketch(outline, ['a > c', 'd > b', 'b > e', 'c > e', 'd > e']))).toEqual([
      'g > h ×1',
      'g > i ×1 (implied)',
      'h > g ×1',
      'h > i ×2',
    ]);
  });

  const staged = 'stage s\n  group g\n    a\nstage t\n  group h\n    b\nstage u\n  group i\n    c';

  it('have none for the order of stages, which implies what leads from stage to later stage', () => {
    expect(draw(sketch(staged, [], { order: 'strict' }))).toEqual([]);
    expect(draw(sketch(staged, ['a > b', 'a > c'], { order: 'strict' }))).toEqual([
      'g > h ×1 (implied)',
      'g > i ×1 (implied)',
    ]);
    expect(draw(sketch(staged, ['a > b']))).toEqual(['g > h ×1']);
  });

  it('lead from every card of a stage to a topic that needs the stage', () => {
    const outline = 'stage s\n  group g\n    a\n  group h\n    b\ngroup i\n  c';
    expect(draw(sketch(outline, ['s > c']))).toEqual(['g > i ×1', 'h > i ×1']);
  });

  it('leave out what is on no card', () => {
    const { graph } = buildSkillGraph(sketch('a\nb', ['a > b']));
    expect(cardEdges(graph, (id) => (id === 'a' ? ['a'] : []))).toEqual([]);
  });

  it('still lead wherever all of them led, once the implied ones are gone', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph } = buildSkillGraph({ ...roadmap, order: 'loose' });
        const cardOf = cardsOf(graph);
        const edges = cardEdges(graph, cardOf);
        // Edges from stage to stage imply others without being card edges; they have tests of their own.
        const isStaged = graph.edges.some(
          (edge) =>
            edge.relation === 'requires' &&
            graph.node.get(edge.source)?.kind === 'stage' &&
            graph.node.get(edge.target)?.kind === 'stage',
        );
        fc.pre(!isStaged);
        const cards = [...new Set(edges.flatMap((each) => [each.source, each.target]))];
        const arc = (each: { source: string; target: string }): Arc => [
          cards.indexOf(each.source),
          cards.indexOf(each.target),
        ];
        const all = makeDigraph(cards.length, edges.map(arc));
        const kept = makeDigraph(cards.length, edges.filter((each) => each.reduced).map(arc));
        for (let card = 0; card < cards.length; card += 1) {
          expect(reachable(kept, [card])).toEqual(reachable(all, [card]));
        }
      }),
    );
  });
});

describe('the spine', () => {
  it('leads from card to card, and over the edge of a stage from its last card to the next one’s first', () => {
    const outline = 'stage s\n  group g\n    a\n    b\n  group h\n    c\nstage t\n  group i\n    d';
    expect(spine(sketch(outline)).sort()).toEqual(['g > h', 'h > i']);
  });

  it('leads to and from each member of a choice that begins or ends a stage', () => {
    const outline = 'group g\n  a\nstage s\n  group h\n    b\n  group i\n    c\ngroup j\n  d';
    expect(spine(sketch(outline, [], { choices: ['h|i'] })).sort()).toEqual([
      'g > h',
      'g > i',
      'h > j',
      'i > j',
    ]);
    expect(spine(sketch(outline)).sort()).toEqual(['g > h', 'h > i', 'i > j']);
  });

  it('gives way to prerequisites between the cards, whichever way they lead', () => {
    const outline = 'group g\n  a\n  x\ngroup h\n  b\ngroup i\n  c\ngroup j\n  d';
    expect(spine(sketch(outline, ['a > b', 'c > b']))).toEqual(['i > j']);
  });

  it('never closes a cycle with the prerequisites between two cards', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph } = buildSkillGraph(roadmap);
        const cardOf = cardsOf(graph);
        const pairs = new Set(
          cardEdges(graph, cardOf).map((each) => `${each.source} ${each.target}`),
        );
        for (const { source, target } of followEdges(graph, cardOf)) {
          expect(source).not.toBe(target);
          expect(pairs.has(`${source} ${target}`) || pairs.has(`${target} ${source}`)).toBe(false);
        }
      }),
    );
  });
});
