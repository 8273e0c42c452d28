import { describe, expect, it } from 'vitest';
import { sketch } from '../../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import { listLacking } from './list-lacking.ts';

describe('what somebody lacks of what they say to know', () => {
  const { graph } = buildSkillGraph(
    sketch(
      'http\nrest\ngroup frameworks\n  flask\n  fastapi\njwt\noauth',
      ['http > rest', 'rest > fastapi', 'http > flask', 'flask|fastapi > jwt', 'jwt > oauth'],
      { choices: ['flask|fastapi'] },
    ),
  );
  const lacking = (...ids: readonly string[]) =>
    Object.fromEntries(listLacking(graph, new Set(ids)));

  it('is nothing where all before it is known', () => {
    expect(lacking()).toEqual({});
    expect(lacking('http', 'flask', 'jwt')).toEqual({});
  });

  it('is what comes before it at any distance, each with the first that needs it', () => {
    expect(lacking('fastapi', 'jwt')).toEqual({
      http: { neededBy: 'fastapi', others: [] },
      rest: { neededBy: 'fastapi', others: [] },
    });
  });

  it('is of a choice any one member', () => {
    expect(lacking('http', 'jwt', 'oauth')).toEqual({
      flask: { neededBy: 'jwt', others: ['fastapi'] },
      fastapi: { neededBy: 'jwt', others: ['flask'] },
    });
  });
});
