import { describe, expect, test } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { findStep } from './walk.ts';

const { graph } = buildSkillGraph(
  readRoadmap(
    `# Test

## Basics

- HTTP
- OOP

## Frameworks

- Flask
  - Requires: [HTTP](#http), [OOP](#oop)
- Jinja

## Deployment

Requires: [Frameworks](#frameworks)

- Docker
`,
    { id: 'test' },
  ).roadmap,
);
const stops = ['basics', 'http', 'oop', 'frameworks', 'flask', 'jinja', 'deployment', 'docker'];

describe('arrow keys on the map', () => {
  test('go up and down in a card and on to the next', () => {
    expect(findStep(graph, stops, 'http', 'down')).toBe('oop');
    expect(findStep(graph, stops, 'oop', 'down')).toBe('frameworks');
    expect(findStep(graph, stops, 'http', 'up')).toBe('basics');
  });

  test('stop at both ends', () => {
    expect(findStep(graph, stops, 'basics', 'up')).toBeNull();
    expect(findStep(graph, stops, 'docker', 'down')).toBeNull();
  });

  test('go left to the nearest thing a topic needs', () => {
    expect(findStep(graph, stops, 'flask', 'needs')).toBe('oop');
  });

  test('go right to what a topic opens up', () => {
    expect(findStep(graph, stops, 'http', 'opens')).toBe('flask');
  });

  test('follow what a whole group needs and opens', () => {
    expect(findStep(graph, stops, 'docker', 'needs')).toBe('frameworks');
    expect(findStep(graph, stops, 'jinja', 'opens')).toBe('deployment');
  });

  test('lead nowhere from a starting point', () => {
    expect(findStep(graph, stops, 'http', 'needs')).toBeNull();
  });
});
