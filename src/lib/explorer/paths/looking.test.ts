import { describe, expect, it } from 'vitest';
import { sketch } from '../../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from '#lib/graph';
import { listIdeas } from './list-ideas.ts';
import { placeOf, titleOf } from './place-of.ts';
import { readPicks } from '../read-picks.ts';

const { graph } = buildSkillGraph(
  sketch(
    'stage web\n  group basics\n    http\n    topic html\n      tags\nflask\nfastapi\ndeploy\nproject shop',
    ['http > flask', 'http > fastapi', 'flask|fastapi > deploy', 'http >> shop'],
    { choices: ['flask|fastapi'] },
  ),
);

describe('ideas for a goal', () => {
  it('are the projects that are left, then what has most before it', () => {
    expect(listIdeas(graph, new Set())).toEqual(['shop', 'deploy']);
    expect(listIdeas(graph, new Set(['shop']))).toEqual(['deploy']);
  });
});

describe('the place of a topic', () => {
  it('is the nearest group around it, even where another topic holds it', () => {
    expect([placeOf(graph, 'tags'), placeOf(graph, 'basics'), placeOf(graph, 'shop')]).toEqual([
      'BASICS',
      'WEB',
      '',
    ]);
    expect([titleOf(graph, 'http'), titleOf(graph, 'ghost')]).toEqual(['HTTP', 'ghost']);
  });
});

describe('what is picked', () => {
  it('settles the choices that it is a member of, and no other', () => {
    const [choice] = graph.roadmap.choices;
    expect([...readPicks(graph, ['fastapi', 'http'])]).toEqual([[choice?.id, 'fastapi']]);
    expect(readPicks(graph, []).size).toBe(0);
  });
});
