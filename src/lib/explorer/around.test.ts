import { describe, expect, test } from 'vitest';
import { buildSkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import { lookAround } from './around.ts';

const { graph } = buildSkillGraph(
  readRoadmap(
    `# Test

## 1. Start

### Basics

- HTTP
- OOP

### Frameworks

- Flask
  - Requires: [HTTP](#http)
- Jinja

## 2. Further

### Deployment

- Docker
  - Requires: [Flask](#flask)
`,
    { id: 'test' },
  ).roadmap,
);

const look = (id: string) => {
  const { edgesBefore, edgesOpened, edgesWithin } = lookAround(graph, id, {});
  const name = (edges: ReadonlySet<number>) =>
    [...edges].map((edge) => `${graph.edges[edge]?.source} > ${graph.edges[edge]?.target}`);
  return { before: name(edgesBefore), opened: name(edgesOpened), within: name(edgesWithin) };
};

describe('what lights up', () => {
  test('the line to a topic and the line on from it', () => {
    expect(look('flask')).toEqual({
      before: ['http > flask'],
      opened: ['flask > docker'],
      within: [],
    });
  });

  test('the lines to and from the topics of a group, where the group is looked at', () => {
    expect(look('frameworks')).toEqual({
      before: ['http > flask'],
      opened: ['flask > docker'],
      within: [],
    });
  });

  test('the lines on from a stage, and those inside it apart', () => {
    expect(look('start')).toEqual({
      before: [],
      opened: ['flask > docker'],
      within: ['http > flask'],
    });
  });
});
