import { describe, expect, it } from 'vitest';
import type { Roadmap } from '#lib/roadmap';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { sketchVocabulary } from '../../../tests/fixtures/vocabulary.ts';
import { buildSkillGraph } from './build-skill-graph.ts';

const WEB = sketchVocabulary([
  'http:',
  'header ^http: http',
  'jwt: header',
  'login: jwt',
  'extra ^login: login',
]);

function arrows(roadmap: Roadmap, vocabulary = WEB): string[] {
  return buildSkillGraph(roadmap, vocabulary)
    .graph.edges.filter(({ origin }) => origin === 'skill')
    .map(({ source, target, why }) => `${source} > ${target}: ${why}`);
}

describe('what the vocabulary knows of a roadmap', () => {
  it('says which skill each node is, and makes prerequisites with their reasons of a bare order', () => {
    const { graph } = buildSkillGraph(sketch('http\nheader\njwt\ncooking'), WEB);
    expect([...graph.skills.keys()]).toEqual(['http', 'header', 'jwt']);
    expect(graph.incoming.get('jwt')).toMatchObject([
      {
        source: 'header',
        relation: 'requires',
        origin: 'skill',
        why: 'uses header',
        statement: null,
      },
    ]);
  });

  it('lays the needs of a heading on what is its own below it, not on other skills', () => {
    expect(arrows(sketch('header\ngroup login\n  http\n  cooking\n  extra'))).toEqual([
      'http > header: uses http',
      'header > cooking: uses jwt; uses header',
      'header > extra: uses jwt; uses header',
    ]);
    expect(arrows(sketch('header\ngroup login\n  cooking'))).toEqual([
      'header > login: uses jwt; uses header',
    ]);
  });

  it('takes the whole for a part that is left out, and what it needs for a skill that is', () => {
    expect(arrows(sketch('http\njwt'))).toEqual(['http > jwt: uses header']);
    expect(arrows(sketch('header\nlogin'))).toEqual(['header > login: uses jwt; uses header']);
  });

  it('takes the parts for a whole that is left out, but never for one of the parts', () => {
    const parts = sketchVocabulary(['sql:', 'joins ^sql: sql', 'views ^sql: sql', 'orm: sql']);
    expect(arrows(sketch('joins\nviews\norm'), parts)).toEqual([
      'joins > orm: uses sql',
      'views > orm: uses sql',
    ]);
  });

  it('lets a topic teach before the group of its name, and ties nothing to what holds it', () => {
    expect(arrows(sketch('group http\n  header\n  x\ngroup g\n  jwt'))).toEqual([
      'header > jwt: uses header',
    ]);
  });

  it('is silent where the author says the same', () => {
    expect(arrows(sketch('header\njwt', ['header > jwt']))).toEqual([]);
  });

  it('ties no member of a choice to another', () => {
    expect(arrows(sketch('header\njwt', [], { choices: ['header|jwt'] }))).toEqual([]);
  });

  it('yields to what the author declares, and says so', () => {
    const { graph, diagnostics } = buildSkillGraph(sketch('jwt\nheader', ['jwt > header']), WEB);
    expect(graph.incoming.get('jwt')).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'other-order', severity: 'info', line: 1 }]);
    expect(diagnostics[0]?.message).toContain('(line 100001)');
  });

  it('yields to the numbers of the author, and says so', () => {
    const { nodes, ...rest } = sketch('stage one\n  jwt\nstage two\n  header');
    const numbered = (all: typeof nodes) =>
      all.map((node) => (node.kind === 'stage' ? { ...node, ordinal: `${node.position}` } : node));
    expect(arrows({ ...rest, nodes })).toEqual(['header > jwt: uses header']);
    const { graph, diagnostics } = buildSkillGraph({ ...rest, nodes: numbered(nodes) }, WEB);
    expect(graph.incoming.size).toBe(0);
    expect(diagnostics).toMatchObject([{ code: 'other-order', line: 2 }]);
  });
});
