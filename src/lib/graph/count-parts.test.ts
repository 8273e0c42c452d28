import { describe, expect, it } from 'vitest';
import { readRoadmap } from '#lib/roadmap';
import { buildSkillGraph } from './build-skill-graph.ts';
import { countParts } from './count-parts.ts';
import { doneByAuthor } from './done-by-author.ts';

const read = (text: string) => buildSkillGraph(readRoadmap(text, { id: 'test' }).roadmap).graph;

describe('what is done', () => {
  it('is a topic whose subtopics are all ticked, and its group with it', () => {
    const graph = read('# T\n\n## G\n\n- Git\n  - [x] Commits\n  - [x] Branches\n');
    expect([...doneByAuthor(graph)].sort()).toEqual(['branches', 'commits', 'g', 'git']);
  });

  it('is not a topic of which something is left', () => {
    const graph = read('# T\n\n## G\n\n- Git\n  - [x] Commits\n  - [ ] Branches\n');
    expect([...doneByAuthor(graph)]).toEqual(['commits']);
  });

  it('is all of a ticked topic that has no boxes of its own', () => {
    const graph = read('# T\n\n## G\n\n- [x] Git\n  - Commits\n  - Branches\n- [ ] SQL\n');
    expect([...doneByAuthor(graph)].sort()).toEqual(['branches', 'commits', 'git']);
  });
});

describe('the parts of a node', () => {
  it('are the things to learn in it, not what holds them', () => {
    const graph = read(
      '# T\n\n## G\n\n- Git\n  - [x] Commits\n  - [x] Branches\n    - Merging\n- SQL\n',
    );
    const parts = countParts(graph, doneByAuthor(graph));
    expect(parts.get('g')).toEqual({ done: 2, total: 3 });
    expect(parts.get('git')).toEqual({ done: 2, total: 2 });
    expect(parts.get('sql')).toBeUndefined();
  });
});
