import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import {
  chain,
  containers,
  cycle,
  diamond,
  selfLoop,
  sketch,
  sourceAt,
} from '../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from './build-skill-graph.ts';
import type { Edge } from './model.ts';
import { layOutPoints, pointDigraph } from './points.ts';
import { topologicalOrder } from './topological-order.ts';

function arrows(roadmap: Roadmap, relation: Edge['relation'] = 'requires'): string[] {
  return buildSkillGraph(roadmap)
    .graph.edges.filter((edge) => edge.relation === relation)
    .map(({ source, target }) => `${source} > ${target}`);
}

describe('what the author declared', () => {
  it('becomes edges that say why in the words of the line', () => {
    const { graph, diagnostics } = buildSkillGraph(diamond);
    expect(diagnostics).toEqual([]);
    expect(graph.incoming.get('d')).toMatchObject([
      { source: 'b', origin: 'declared', why: 'b > d', statement: { line: 100_003 }, choice: null },
      { source: 'c', origin: 'declared' },
    ]);
  });

  it('says of a project what it is built with', () => {
    const edge = buildSkillGraph(containers).graph.incoming.get('shop')?.[0];
    expect(edge).toMatchObject({
      source: 'auth',
      origin: 'project',
      why: 'SHOP is built with AUTH',
    });
  });

  it('takes the marks of a list and of emphasis off the words', () => {
    const roadmap = sketch('a\nb', ['a > b']);
    const [said] = roadmap.prerequisites;
    const statement = sourceAt(7, '- [ ] **Requires:** HTTP');
    const prerequisites = said ? [{ ...said, statement }] : [];
    const { graph } = buildSkillGraph({ ...roadmap, prerequisites });
    expect(graph.edges[0]?.why).toBe('Requires: HTTP');
  });

  it('is one edge when it is said twice, and the plain word wins', () => {
    const { graph } = buildSkillGraph(sketch('a\nb', ['a >> b', 'a > b', 'a > b']));
    expect(graph.edges).toMatchObject([{ origin: 'declared', statement: { line: 100_002 } }]);
  });

  it('names the choice of which any one member would do', () => {
    const { graph } = buildSkillGraph(sketch('a\nb\nc', ['a|b > c'], { choices: ['a|b'] }));
    expect(graph.incoming.get('c')?.map((edge) => edge.choice)).toEqual(['a|b', 'a|b']);
  });

  it('is reported when it names what is not there', () => {
    const { graph, diagnostics } = buildSkillGraph(sketch('a', ['ghost > a']));
    expect(graph.edges).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'unknown-prerequisite', line: 100_001 }]);
  });
});

describe('a strict order', () => {
  const stages = 'stage one\n  a\nstage two\n  b\nstage three\n  c';

  it('makes each stage need the one before, and quotes the line that says so', () => {
    const orderSource = sourceAt(3, 'in strict sequence');
    const { graph } = buildSkillGraph(sketch(stages, [], { order: 'strict', orderSource }));
    expect(graph.edges).toMatchObject([
      {
        source: 'one',
        target: 'two',
        relation: 'requires',
        origin: 'order',
        statement: orderSource,
      },
      { source: 'two', target: 'three', relation: 'requires', origin: 'order' },
    ]);
  });

  it('holds for the groups at the top where there are no stages', () => {
    const groups = 'group one\n  a\ngroup two\n  group inner\n    b\nproject p';
    expect(arrows(sketch(groups, [], { order: 'strict' }))).toEqual(['one > two']);
  });

  it('holds for stages and groups side by side, and leaves a group of projects aside', () => {
    const mixed =
      'group a\n  a1\nstage b\n  group c\n    c1\ngroup p\n  project shop\ngroup d\n  d1';
    expect(arrows(sketch(mixed, [], { order: 'strict' }))).toEqual(['a > b', 'b > d']);
  });

  it('holds within the one stage that holds all others', () => {
    const roadmap = sketch('stage all\n  group a\n    a1\n  group b\n    b1', [], {
      order: 'strict',
    });
    expect(arrows(roadmap)).toEqual(['a > b']);
  });

  it('is reported where there is nothing to put in order', () => {
    const { diagnostics } = buildSkillGraph(sketch('group a\n  a1\n  a2', [], { order: 'strict' }));
    expect(diagnostics).toMatchObject([{ code: 'strict-order-of-nothing', line: 1 }]);
    expect(buildSkillGraph(sketch('group a\n  a1')).diagnostics).toEqual([]);
  });

  it('of two choices too long to lead from each to each goes by what stands before, and says so', () => {
    const ids = (name: string) => Array.from({ length: 5000 }, (_, index) => `${name}${index}`);
    const outline = ['first', ...ids('a'), ...ids('b'), 'last'].map((id) => `stage ${id}`);
    const choices = [ids('a').join('|'), ids('b').join('|')];
    const roadmap = sketch(outline.join('\n'), [], { order: 'strict', choices });
    const { graph, diagnostics } = buildSkillGraph(roadmap);
    expect(diagnostics).toMatchObject([{ code: 'strict-order-too-wide', line: 5002 }]);
    expect(graph.incoming.get('b0')?.map(({ source }) => source)).toEqual(['first']);
    expect(graph.incoming.get('last')).toHaveLength(5000);
  });

  it('does not order the members of a choice, and any one of them opens what follows', () => {
    const four = 'stage one\nstage flask\nstage fastapi\nstage four';
    const strict = sketch(four, [], { order: 'strict', choices: ['flask|fastapi'] });
    expect(arrows(strict)).toEqual([
      'one > flask',
      'one > fastapi',
      'flask > four',
      'fastapi > four',
    ]);
    const { graph } = buildSkillGraph(strict);
    expect(graph.incoming.get('four')?.map((edge) => edge.choice)).toEqual([
      'flask|fastapi',
      'flask|fastapi',
    ]);
  });

  it('adds nothing to what is declared already', () => {
    const { graph } = buildSkillGraph(sketch(stages, ['one > two'], { order: 'strict' }));
    expect(graph.incoming.get('two')).toMatchObject([{ origin: 'declared' }]);
  });

  it('gives way to a declared prerequisite that runs against it', () => {
    const { graph, diagnostics } = buildSkillGraph(sketch(stages, ['b > a'], { order: 'strict' }));
    expect(graph.incoming.get('two')).toBeUndefined();
    expect(graph.incoming.get('a')).toMatchObject([{ source: 'b', origin: 'declared' }]);
    expect(diagnostics).toMatchObject([{ code: 'cycle', severity: 'warning' }]);
  });
});

describe('the suggested order', () => {
  it('leads from neighbour to neighbour, on every level, and never out of a container', () => {
    const roadmap = sketch('stage one\n  group g\n    a\n    b\n  group h\n    c\nstage two');
    expect(arrows(roadmap, 'follows')).toEqual(['one > two', 'g > h', 'a > b']);
  });

  it('is silent where prerequisites say which comes first, at whatever distance and either way', () => {
    const roadmap = sketch('a\nb\nx\nd\nc', ['a > x', 'x > b', 'c > d']);
    expect(arrows(roadmap, 'follows')).toEqual(['x > d']);
  });

  it('passes through a choice without ordering its members', () => {
    const roadmap = sketch('a\nb\nc\nd', [], { choices: ['b|c'] });
    expect(arrows(roadmap, 'follows').sort()).toEqual(['a > b', 'a > c', 'b > d', 'c > d']);
  });

  it('makes a line of steps, not a net, of two long choices in a row', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `t${index}`);
    const choices = [ids.slice(0, 20).join('|'), ids.slice(20).join('|')];
    expect(arrows(sketch(ids.join('\n'), [], { choices }), 'follows')).toHaveLength(39);
  });
});

describe('a cycle', () => {
  it('is reported with every line that takes part, and broken at the latest', () => {
    const { graph, diagnostics } = buildSkillGraph(cycle);
    expect(arrows(cycle)).toEqual(['z > a', 'a > b', 'b > c', 'c > y']);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code: 'cycle', severity: 'error', line: 100_004 });
    for (const line of ['100002', '100003', '100004']) {
      expect(diagnostics[0]?.message).toContain(line);
    }
    expect(diagnostics[0]?.message).not.toContain('100005');
    expect(graph.roadmap.prerequisites).toHaveLength(5);
  });

  it('is broken at what is inferred before what is declared, wherever they stand', () => {
    const roadmap = sketch('a\nproject p', ['p >> a', 'a > p']);
    expect(arrows(roadmap)).toEqual(['a > p']);
  });

  it('is found through containers', () => {
    const roadmap = sketch('group g\n  a\n  b\ngroup h\n  c', ['g > h', 'c > b']);
    const { diagnostics } = buildSkillGraph(roadmap);
    expect(diagnostics).toMatchObject([{ code: 'cycle', line: 100_002 }]);
    expect(arrows(roadmap)).toEqual(['g > h']);
  });

  it('names all lines of a long one', () => {
    const length = 30;
    const ids = Array.from({ length }, (_, index) => `t${index}`);
    const ring = ids.map((id, index) => `${id} > ${ids[(index + 1) % length] ?? ''}`);
    const message = buildSkillGraph(sketch(ids.join('\n'), ring)).diagnostics[0]?.message;
    for (let line = 100_001; line <= 100_000 + length; line += 1) {
      expect(message).toContain(String(line));
    }
  });

  it('in a tangle of thousands is not looked for one by one, but each line is told or counted', () => {
    const length = 3000;
    const ids = Array.from({ length }, (_, index) => `t${index}`);
    const tangle = ids.flatMap((id, index) =>
      [index * 7 + 13, index * 31 + 5, index * 101 + 77].map((at) => `${ids[at % length]} > ${id}`),
    );
    const roadmap = sketch(ids.join('\n'), tangle);
    const { graph, diagnostics } = buildSkillGraph(roadmap);
    const points = layOutPoints(roadmap.nodes);
    expect(topologicalOrder(pointDigraph(points, graph.edges))).toHaveLength(points.size);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'cycle', severity: 'error' });
    expect(diagnostics.at(-1)?.message).toMatch(
      /^Of \d+ more prerequisites .*, \d+ are left out: .*\(line \d+\).*, lines .* and \d+ more\. Break/,
    );
  });

  it('of a node with itself, or with what holds it, has a report of its own', () => {
    expect(buildSkillGraph(selfLoop).diagnostics).toMatchObject([{ code: 'self-prerequisite' }]);
    expect(arrows(selfLoop)).toEqual(['a > b']);
    for (const arrow of ['a > g', 'g > a']) {
      const { graph, diagnostics } = buildSkillGraph(sketch('group g\n  b\n  a', [arrow]));
      expect(diagnostics).toMatchObject([{ code: 'self-prerequisite', line: 100_001 }]);
      expect(graph.incoming.size).toBe(0);
    }
  });
});

describe('any roadmap', () => {
  it('has acyclic prerequisites, and follows edges that none of them orders', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph } = buildSkillGraph(roadmap);
        const points = layOutPoints(roadmap.nodes);
        const order = topologicalOrder(pointDigraph(points, graph.edges));
        expect(order).toHaveLength(points.size);
        for (const edge of graph.edges) {
          if (edge.relation !== 'follows') continue;
          const both = [graph.node.get(edge.source), graph.node.get(edge.target)];
          expect(both[0]?.parent).toBe(both[1]?.parent);
          expect(edge).toMatchObject({ origin: 'order', choice: null });
        }
      }),
    );
  });

  it('loses a prerequisite only with a report', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph, diagnostics } = buildSkillGraph({ ...roadmap, order: 'loose' });
        const said = new Set(
          roadmap.prerequisites.map((each) => `${each.source} ${each.target} ${each.choice ?? ''}`),
        );
        const kept = graph.edges.filter((edge) => edge.relation === 'requires');
        const unknown = diagnostics.filter(({ code }) => code === 'unknown-prerequisite');
        expect(kept.length + diagnostics.length - unknown.length).toBe(said.size);
        const names = roadmap.unresolved.filter(({ isHint }) => !isHint).map((need) => need.names);
        expect(unknown).toHaveLength(names.flat().length);
      }),
    );
  });

  it('gives the same graph each time it is asked', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        expect(buildSkillGraph(roadmap)).toEqual(buildSkillGraph(structuredClone(roadmap)));
      }),
    );
  });

  it('may be a chain of ten thousand topics, or a ring of them', () => {
    const long = chain(10_000);
    expect(buildSkillGraph(long).graph.edges).toHaveLength(9_999);
    const [first] = long.prerequisites;
    const back = first ? [{ ...first, source: 't9999', target: 't0' }] : [];
    const ring = { ...long, prerequisites: [...long.prerequisites, ...back] };
    expect(buildSkillGraph(ring).diagnostics).toMatchObject([{ code: 'cycle' }]);
  });

  it('may be ten thousand containers deep', () => {
    const deep = Array.from({ length: 10_000 }, (_, depth) => ({
      ...chain(1).nodes[0],
      id: `d${depth}`,
      parent: depth === 0 ? null : `d${depth - 1}`,
      position: depth,
    }));
    const roadmap = { ...chain(0), nodes: deep } as Roadmap;
    expect(buildSkillGraph(roadmap).diagnostics).toEqual([]);
  });
});
