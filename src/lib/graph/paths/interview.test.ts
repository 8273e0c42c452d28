import { describe, expect, it } from 'vitest';
import { sketch } from '../../../../tests/fixtures/graphs.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import { readSkillGraph } from '../read-skill-graph.ts';
import { chainBetween } from './chain-between.ts';
import { interviewPath } from './interview-path.ts';
import { projectPath } from './project-path.ts';

const NOBODY = {
  done: new Set<string>(),
  learning: new Set<string>(),
  skipped: new Set<string>(),
  picks: new Map<string, string>(),
};

function read(...lines: readonly string[]) {
  return readSkillGraph(lines.join('\n'), { id: 'web' }, null).graph;
}

describe('the interview path', () => {
  it('begins with what the author calls essential, then goes by how much depends on it', () => {
    const graph = read(
      '# Web',
      '## Basics',
      '- HTML',
      '- HTTP',
      '- SQL (MUST KNOW)',
      '- Vim (Optional)',
      '## More',
      '- REST',
      '  - Requires: HTTP',
      '- Cookies',
      '  - Requires: HTTP',
    );
    const { topics } = interviewPath(graph, NOBODY);
    expect(topics.map(({ id, opens }) => `${id} ${opens}`)).toEqual([
      'sql 0',
      'http 2',
      'html 0',
      'rest 0',
      'cookies 0',
    ]);
    expect(interviewPath(graph, { skipped: new Set(['http']) }).topics).toHaveLength(4);
  });

  it('asks the questions that the document asks, with what it answers', () => {
    const graph = read(
      '# Web',
      '## HTTP',
      '- Methods: What does GET do? It reads.',
      '- Status codes: Say "is it there?" and more.',
      '### Interview questions',
      '- Why is GET idempotent?',
      '## Self-check',
      '1. **What is ACID?** Four promises.',
    );
    const { topics, otherQuestions } = interviewPath(graph, NOBODY);
    expect(topics.map(({ id }) => id)).toEqual(['methods', 'status-codes']);
    expect(topics[0]?.questions).toEqual([
      { question: 'What does GET do?', answer: 'It reads.', about: 'methods', line: 3 },
    ]);
    expect(topics[1]?.questions).toEqual([]);
    expect(otherQuestions).toEqual([
      { question: 'Why is GET idempotent?', answer: '', about: 'http', line: 6 },
      { question: 'What is ACID?', answer: 'Four promises', about: null, line: 8 },
    ]);
  });
});

describe('the project path', () => {
  it('goes from the project with the least still to learn on, each with what that is', () => {
    const { graph } = buildSkillGraph(
      sketch('a\nb\nc\nproject shop\nproject page', ['a > b', 'b > c', 'c >> shop', 'a >> page']),
    );
    const projects = projectPath(graph, { ...NOBODY, done: new Set(['a']) }, new Map());
    expect(projects.map(({ id, missing }) => [id, missing.map((step) => step.id)])).toEqual([
      ['page', []],
      ['shop', ['b', 'c']],
    ]);
    expect(projects[1]?.left.hours).toBe(12);
  });

  it('counts all that is missing, not how much of it is one after the other, and keeps equals as in the document', () => {
    const { graph } = buildSkillGraph(
      sketch('a\nb\nc\nd\nproject wide\nproject one\nproject long\nproject two', [
        'a >> wide',
        'b >> wide',
        'd >> wide',
        'a > c',
        'c >> long',
        'a >> one',
        'b >> two',
      ]),
    );
    const inOrder = (done: readonly string[]) =>
      projectPath(graph, { ...NOBODY, done: new Set(done) }, new Map()).map(({ id }) => id);
    expect(inOrder([])).toEqual(['one', 'two', 'long', 'wide']);
    expect(inOrder(['a', 'b', 'd'])).toEqual(['wide', 'one', 'two', 'long']);
    // What is built lacks nothing any more.
    expect(inOrder(['wide'])).toEqual(['wide', 'one', 'two', 'long']);
  });
});

describe('why one comes before another', () => {
  it('is found whichever way round it is asked, or plainly not', () => {
    const { graph } = buildSkillGraph(sketch('a\nb\nc\nd', ['a > b', 'b > c']));
    const chain = chainBetween(graph, 'c', 'a');
    expect([chain?.first, chain?.last, chain?.edges.length]).toEqual(['a', 'c', 2]);
    expect(chainBetween(graph, 'a', 'c')).toEqual(chain);
    expect(chainBetween(graph, 'a', 'd')).toBeNull();
  });
});
