import { expect, it } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { listChoices } from './list-choices.ts';

const { graph } = buildSkillGraph(
  readRoadmap('# T\n\n## G\n\nChoose one:\n\n- Flask\n- FastAPI\n- Django\n  - Models\n', {
    id: 't',
  }).roadmap,
);
const taken = (planned: readonly string[], settled: readonly string[] = []) =>
  listChoices(
    graph,
    planned.map((id) => ({ id })),
    settled,
  ).map((choice) => choice.taken);

it('offers another member for the one that a plan takes', () => {
  expect(taken(['flask'])).toEqual(['flask']);
  expect(taken(['models'])).toEqual(['django']);
});

it('offers nothing where the plan takes none or several, or where it is settled already', () => {
  expect(taken([])).toEqual([]);
  expect(taken(['flask', 'fastapi'])).toEqual([]);
  expect(taken(['flask'], ['flask'])).toEqual([]);
  expect(taken(['models'], ['django'])).toEqual([]);
});
