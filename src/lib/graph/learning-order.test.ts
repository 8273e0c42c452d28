import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { anyRoadmap } from '../../../tests/fixtures/any-roadmap.ts';
import { containers, diamond, ladder, sketch } from '../../../tests/fixtures/graphs.ts';
import { ancestors } from './ancestors.ts';
import { buildSkillGraph } from './build-skill-graph.ts';
import { isThingToLearn } from './is-thing-to-learn.ts';
import { learningOrder } from './learning-order.ts';
import type { SkillGraph } from './model.ts';
import { why } from './why.ts';

function graphOf(roadmap: Roadmap): SkillGraph {
  return buildSkillGraph(roadmap).graph;
}

function orderOf(roadmap: Roadmap, id: string, ...done: string[]): string {
  return learningOrder(graphOf(roadmap), id, { done: new Set(done) }).join(' ');
}

describe('a learning order', () => {
  it('can be followed', () => {
    expect(['a b c', 'a c b']).toContain(orderOf(diamond, 'd'));
    expect(learningOrder(graphOf(ladder), 'j12')).toHaveLength(36);
    expect(orderOf(containers, 'rest')).toBe('http html syntax functions');
    expect(orderOf(containers, 'ghost')).toBe('');
  });

  it('goes by the document where it is free', () => {
    expect(orderOf(sketch('a\nb\nc\nd', ['c > d', 'a > d', 'b > d']), 'd')).toBe('a b c');
  });

  it('does not leave a group that it could finish', () => {
    const roadmap = sketch('group g\n  a1\n  a2\ngroup h\n  b1\n  b2\nend', [
      'b1 > a2',
      'g > end',
      'h > end',
    ]);
    expect(orderOf(roadmap, 'end')).toBe('b1 b2 a1 a2');
  });

  it('stays in a group as long as it can where groups need each other', () => {
    const roadmap = sketch('group g\n  a1\n  a2\n  a3\ngroup h\n  b1\n  b2\nend', [
      'b1 > a3',
      'a1 > b2',
      'g > end',
      'h > end',
    ]);
    expect(orderOf(roadmap, 'end')).toBe('a1 a2 b1 b2 a3');
  });

  it('finishes a stage of a strict roadmap before the next', () => {
    const roadmap = sketch(
      'stage s\n  group g\n    a\n  group h\n    b\nstage t\n  c\n  d',
      ['b > a', 'c > d'],
      { order: 'strict' },
    );
    expect(orderOf(roadmap, 'd')).toBe('b a c');
  });

  describe('at a choice', () => {
    const outline = `
      basics
      c-language
      group flask
        routing
      group fastapi
        paths
        async
      deploy
    `;
    const choose = (choice: string, extra = ''): Roadmap =>
      sketch(
        outline.replace('paths', `paths${extra}`),
        ['basics > flask', 'c-language > fastapi', 'flask|fastapi > deploy'],
        { choices: [choice] },
      );

    it('takes the recommended member, and drops what only the other needs', () => {
      const graph = graphOf({
        ...choose('flask|fastapi'),
        choices: choose('flask|fastapi!').choices,
      });
      expect(learningOrder(graph, 'deploy')).toEqual(['c-language', 'paths', 'async']);
      expect(ancestors(graph, 'deploy').size).toBe(5);
    });

    it('takes the member that is done, even against the advice', () => {
      expect(orderOf(choose('flask|fastapi!'), 'deploy', 'routing')).toBe('basics routing');
      // What is done says the topics in a member, not a tick of what holds them.
      expect(orderOf(choose('flask|fastapi!'), 'deploy', 'flask', 'routing')).toBe(
        'basics routing',
      );
      expect(orderOf(choose('flask|fastapi!'), 'deploy', 'flask')).toBe('c-language paths async');
    });

    it('takes the cheapest where nothing is recommended, else the first', () => {
      const cheap = sketch('a 9h\nb 2h\nc\nd', ['a|b|c > d'], { choices: ['a|b|c'] });
      expect(orderOf(cheap, 'd')).toBe('b');
      expect(orderOf(choose('flask|fastapi'), 'deploy')).toBe('basics routing');
    });

    it('takes only one member where a whole container that holds the choice is needed', () => {
      const roadmap = sketch(
        'stage one\n  group a\n    a1\n  group b\n    b1\n  group c\n    c1\nstage two\n  d',
        ['one > two'],
        { choices: ['a|b!'] },
      );
      expect(orderOf(roadmap, 'd')).toBe('b1 c1');
    });

    it('takes all of a container whose topics are a choice only for what needs one or the other', () => {
      const roadmap = sketch(
        'group basics\n  linux\n  docker\ngroup a\n  x\ngroup b\n  y',
        ['linux|docker > x', 'basics > b'],
        { open: ['linux|docker'] },
      );
      expect(orderOf(roadmap, 'y')).toBe('linux docker');
      expect(orderOf(roadmap, 'x')).toBe('linux');
    });

    it('takes for "one or the other" what an offered choice takes too', () => {
      const roadmap = sketch(
        'group web\n  flask 2h\n  django\n  fastapi\nend',
        ['web > end', 'flask|fastapi > end'],
        { choices: ['flask|django|fastapi!'], open: ['flask|fastapi'] },
      );
      expect(orderOf(roadmap, 'end')).toBe('fastapi');
    });

    it('is content with a member that is needed anyway, wherever on the way', () => {
      const roadmap = sketch('a\nb\nc', ['a|b > c', 'a > c'], { choices: ['a|b!'] });
      expect(orderOf(roadmap, 'c')).toBe('a');
      const later = sketch('a\nb\nc\nd', ['a|b > c', 'b > d', 'c > d'], { open: ['a|b'] });
      expect(orderOf(later, 'd')).toBe('b c');
      expect(orderOf(later, 'c')).toBe('a');
    });

    it('shows the way to a member that the choice would not take', () => {
      expect(orderOf(choose('flask|fastapi!'), 'routing')).toBe('basics');
    });
  });
});

/** Slow and plain: what must be learnt to be through with a node, by the words of the rules. */
function neededFor(graph: SkillGraph, id: string, done: ReadonlySet<string>): Set<string> {
  const { choices } = graph.roadmap;
  const things = (member: string): string[] => {
    const held = graph.children.get(member);
    if (held) return held.flatMap(things);
    return isThingToLearn(graph, member) ? [member] : [];
  };
  /** What choices settled so far pass over, and what they take. */
  const spurned = new Set<string>();
  const taken = new Set<string>();
  const isSpurned = (child: string): boolean => spurned.has(child);
  /** The things in a member without what choices in it pass over. */
  const left = (member: string): string[] => {
    const held = graph.children.get(member);
    if (held) return held.filter((child) => !isSpurned(child)).flatMap(left);
    return isThingToLearn(graph, member) ? [member] : [];
  };
  const isDone = (one: string): boolean =>
    things(one).some((thing) => done.has(thing)) && left(one).every((thing) => done.has(thing));
  /** By choice the members that were done when it was settled. */
  const finishedIn = new Map<string, readonly string[]>();
  const cost = (member: string): number =>
    graph.node.get(member)?.hours ??
    (things(member).length === 0 ? Infinity : 0) +
      things(member).reduce((sum, thing) => sum + (graph.node.get(thing)?.hours ?? Infinity), 0);
  const take = (choice: (typeof choices)[number], from: readonly string[]): string | undefined => {
    const through = finishedIn.get(choice.id) ?? choice.members.filter(isDone);
    const finished = from.filter((member) => through.includes(member));
    const near = finished.length > 0 ? finished : from;
    const offered = near.filter((one) => choice.scope === 'roadmap' || !isSpurned(one));
    const pool = offered.length > 0 ? offered : near;
    if (choice.recommended !== null && pool.includes(choice.recommended)) return choice.recommended;
    const cheapest = Math.min(...pool.map(cost));
    return pool.find((member) => cost(member) === cheapest);
  };
  const placeOf = ({ members }: (typeof choices)[number]) =>
    Math.min(...members.map((member) => graph.node.get(member)?.position ?? 0));
  // A choice within a member of another one stands before it.
  for (const choice of choices
    .filter(({ scope }) => scope === 'roadmap')
    .sort((one, other) => placeOf(other) - placeOf(one))) {
    finishedIn.set(choice.id, choice.members.filter(isDone));
    const one = take(choice, choice.members);
    if (one !== undefined) taken.add(one);
    for (const member of choice.members) if (!taken.has(member)) spurned.add(member);
  }
  taken.forEach((member) => spurned.delete(member));
  const walked = new Set<string>();
  const open = new Set<string>();
  const begin = (node: string): void => {
    if (walked.has(`begin ${node}`)) return;
    walked.add(`begin ${node}`);
    const parent = graph.node.get(node)?.parent;
    if (parent) begin(parent);
    const edges = graph.incoming.get(node) ?? [];
    for (const edge of edges) if (edge.choice === null) finish(edge.source);
    if (edges.some((edge) => edge.choice !== null)) open.add(node);
  };
  const finish = (node: string): void => {
    if (walked.has(node)) return;
    walked.add(node);
    begin(node);
    for (const child of graph.children.get(node) ?? []) if (!isSpurned(child)) finish(child);
  };
  const settle = (node: string): void => {
    const edges = graph.incoming.get(node) ?? [];
    for (const id of new Set(edges.map((edge) => edge.choice))) {
      const choice = choices.find((each) => each.id === id);
      if (choice === undefined) continue;
      const members = edges.filter((edge) => edge.choice === id).map((edge) => edge.source);
      if (members.some((member) => walked.has(member))) continue;
      const taken = take(
        choice,
        choice.members.filter((member) => members.includes(member)),
      );
      if (taken !== undefined) finish(taken);
    }
  };
  finish(id);
  while (open.size > 0) {
    const first = graph.roadmap.nodes.find((node) => open.has(node.id))?.id ?? '';
    open.delete(first);
    settle(first);
  }
  const own = new Set(things(id));
  return new Set([...walked].filter((each) => isThingToLearn(graph, each) && !own.has(each)));
}

describe('the learning order of any node of any roadmap', () => {
  const someDone = fc.array(
    fc.nat(13).map((at) => `n${at}`),
    { maxLength: 5 },
  );

  it('holds exactly what is needed, each once, and respects every prerequisite', () => {
    fc.assert(
      fc.property(anyRoadmap, someDone, (roadmap, ticked) => {
        const graph = graphOf(roadmap);
        const done = new Set(ticked);
        for (const { id } of roadmap.nodes) {
          const order = learningOrder(graph, id, { done });
          expect(new Set(order)).toEqual(neededFor(graph, id, done));
          expect(new Set(order).size).toBe(order.length);
          order.forEach((later, index) => {
            const after = order.slice(index + 1);
            for (const earlier of after) expect(why(graph, earlier, later)).toBeNull();
          });
        }
      }),
    );
  });

  it('is the set of all ancestors where there is no choice', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const graph = graphOf({ ...roadmap, choices: [] });
        for (const { id } of roadmap.nodes) {
          const order = learningOrder(graph, id);
          expect(new Set(order)).toEqual(ancestors(graph, id));
        }
      }),
    );
  });
});
