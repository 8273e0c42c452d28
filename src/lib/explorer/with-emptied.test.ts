import { expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { withEmptied } from './with-emptied.ts';

const { graph } = buildSkillGraph(
  sketch('group concepts\n  api\n  group auth\n    jwt\n    oauth\ngroup cache\n  redis'),
);
const cards = [
  { id: 'concepts', rows: [{ id: 'api' }] },
  { id: 'auth', rows: [{ id: 'jwt' }, { id: 'oauth' }] },
  { id: 'cache', rows: [{ id: 'redis' }] },
];
const emptied = (...ids: readonly string[]) => [...withEmptied(graph, cards, new Set(ids))].sort();

it('lets what holds nothing else step back too', () => {
  expect(emptied('redis', 'oauth')).toEqual(['cache', 'oauth', 'redis']);
  expect(emptied('api', 'jwt', 'oauth')).toEqual(['api', 'auth', 'concepts', 'jwt', 'oauth']);
});

it('lets a card step back all whose rows do, though it holds another card that does not', () => {
  expect(emptied('api', 'oauth')).toEqual(['api', 'concepts', 'oauth']);
});
