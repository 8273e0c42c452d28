import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoadmap, writeRoadmap } from '#lib/roadmap';
import { readVocabulary, type Vocabulary } from '#lib/skills';
import { buildSkillGraph } from './build-skill-graph.ts';
import { learningOrder } from './learning-order.ts';

const SKILLS: Readonly<Record<string, string>> = {
  http: 'aliases: [HTTP basics], short: [Headers]',
  sql: 'aliases: [Structured Query Language]',
  joins: 'part-of: sql',
  views: 'part-of: sql',
  postgresql: 'aliases: [Postgres], part-of: sql',
  mongodb: 'aliases: [Mongo]',
  flask: 'needs: { http: it answers HTTP requests }',
  django: '',
  jwt: 'aliases: [JWT tokens], needs: { http: it travels in a header }',
};

const VOCABULARY = vocabularyOf(SKILLS);

function vocabularyOf(skills: Readonly<Record<string, string>>): Vocabulary {
  const entries = Object.entries(skills).map(([id, more]) => {
    const link = '{ title: Docs, url: https://example.com/, kind: docs }';
    const rest = `summary: What it is., tags: [field], hours: 1, resources: [${link}]`;
    return `  ${id}: { name: ${id}, ${more === '' ? '' : `${more}, `}${rest} }`;
  });
  const { vocabulary, diagnostics } = readVocabulary(
    ['fields: { field: Field }', 'skills:', ...entries].join('\n'),
  );
  expect(diagnostics).toEqual([]);
  return vocabulary;
}

function build(text: string, vocabulary: Vocabulary | null = VOCABULARY) {
  return buildSkillGraph(readRoadmap(text, { id: 'test' }).roadmap, vocabulary);
}

/** What the author is said to have said: `sql > y: Requires: Postgres`, with the choice in brackets. */
function arrows(text: string, vocabulary: Vocabulary | null = VOCABULARY): readonly string[] {
  return build(text, vocabulary)
    .graph.edges.filter(({ origin }) => origin === 'declared' || origin === 'project')
    .map(({ source, target, origin, why, choice }) => {
      const open = choice === null ? '' : ` (${choice})`;
      return `${source} ${origin === 'project' ? '>>' : '>'} ${target}${open}: ${why}`;
    });
}

function problems(text: string, vocabulary: Vocabulary | null = VOCABULARY): readonly string[] {
  return build(text, vocabulary).diagnostics.map(
    ({ code, severity, line, message }) => `${line} ${severity} ${code}: ${message}`,
  );
}

function untaught(text: string): readonly string[] {
  return [...build(text).graph.untaught].flatMap(([id, needs]) =>
    needs.map(({ anyOf, statement }) => {
      const skills = anyOf.map(({ skill, name }) => `${skill} “${name}”`);
      return `${id}: ${skills.join(' or ')} ${statement.line}`;
    }),
  );
}

function choices(text: string): readonly string[] {
  return build(text).graph.roadmap.choices.map(({ id, scope }) => `${id} ${scope}`);
}

describe('a name that is no title', () => {
  it('means the topic that teaches its skill, in the words of the author', () => {
    const text = '# T\n\n- HTTP\n- JWT\n- Y\n  - Requires: JWT tokens, HTTP basics\n';
    expect(arrows(text)).toEqual([
      'jwt > y: Requires: JWT tokens, HTTP basics',
      'http > y: Requires: JWT tokens, HTTP basics',
    ]);
    expect(problems(text)).toEqual([]);
  });

  it('means what its skill is a part of, else its parts, never what it needs', () => {
    expect(arrows('# T\n\n- SQL\n- Y\n  - Requires: Postgres\n')).toEqual([
      'sql > y: Requires: Postgres',
    ]);
    const parts = '# T\n\n- Joins\n- Views\n- Y\n  - Requires: Structured Query Language\n';
    expect(arrows(parts)).toEqual([
      'joins > y: Requires: Structured Query Language',
      'views > y: Requires: Structured Query Language',
    ]);
    expect(arrows('# T\n\n- HTTP\n- Y\n  - Requires: JWT tokens\n')).toEqual([]);
  });

  it('may be clear only in its place', () => {
    const text = '# T\n\n## HTTP\n\n- Verbs\n\n## Flask\n\n- Routes\n  - Requires: Headers\n';
    expect(arrows(text)).toEqual(['http > routes: Requires: Headers']);
  });

  it('of what a project is built with makes it the reason', () => {
    const text =
      '# T\n\n## Topics\n\n- SQL\n- Flask\n\n## Projects\n\n| Project | Tech stack |\n|---|---|\n| Shop | Flask + Postgres |\n';
    expect(arrows(text)).toEqual([
      'flask >> shop: Shop is built with Flask',
      'sql >> shop: Shop is built with Postgres',
    ]);
  });

  it('may stand in the brackets of a project, where what nobody knows is a feature', () => {
    const text = '# T\n\n## Topics\n\n- SQL\n\n## Projects\n\n- Blog (Postgres + Comments)\n';
    expect(arrows(text)).toEqual([
      'sql >> blog: Blog (Postgres + Comments) is built with Postgres',
    ]);
    expect(problems(text)).toEqual([]);
  });

  it('is never the topic itself nor what holds it, and the author is told', () => {
    const text = '# T\n\n## SQL\n\n- Tables\n  - Requires: Postgres\n';
    expect(arrows(text)).toEqual([]);
    expect(problems(text)).toEqual([
      '6 warning self-prerequisite: “Tables” cannot need “SQL”, as one holds the other; name a topic outside it.',
    ]);
  });

  it('says nothing new where the author names the topic as well', () => {
    const text = '# T\n\n- SQL\n- Y\n  - Requires: SQL\n  - Built with: Postgres\n';
    expect(arrows(text)).toEqual(['sql > y: Requires: SQL']);
  });

  it('means nothing without a vocabulary, and is reported with the nearest title', () => {
    const text = '# T\n\n- Structure\n- Y\n  - Requires: Structures 2\n  - Built with: Postgres\n';
    expect(arrows(text, null)).toEqual([]);
    expect(problems(text, null)).toEqual([
      '5 warning unknown-prerequisite: “Y” requires “Structures 2”, which is not in this roadmap; did you mean “Structure”? Name it so, or add it.',
      '6 info unknown-prerequisite: “Y” is built with “Postgres”, which is not in this roadmap; name a topic of this roadmap, or add it.',
    ]);
  });

  it('that the vocabulary does not know either is reported in the same way', () => {
    const text = '# T\n\n- Structure\n- Y\n  - Requires: Structures 2\n';
    expect(problems(text)).toEqual(problems(text, null));
  });
});

describe('“A or B” by names', () => {
  it('is a choice of this requirement, where both are taught', () => {
    const text = '# T\n\n- SQL\n- MongoDB\n- Y\n  - Requires: Postgres or Mongo\n';
    expect(arrows(text)).toEqual([
      'sql > y (sql-or-mongodb): Requires: Postgres or Mongo',
      'mongodb > y (sql-or-mongodb): Requires: Postgres or Mongo',
    ]);
    expect(build(text).graph.roadmap.choices).toMatchObject([
      { id: 'sql-or-mongodb', scope: 'requirement', members: ['sql', 'mongodb'] },
    ]);
  });

  it.each(['SQL or Mongo', 'Mongo or SQL'])(
    'joins what is known by its title and what is not: %s',
    (names) => {
      const text = `# T\n\n- SQL\n- MongoDB\n- Y\n  - Requires: ${names}\n`;
      expect(arrows(text)).toEqual([
        `sql > y (sql-or-mongodb): Requires: ${names}`,
        `mongodb > y (sql-or-mongodb): Requires: ${names}`,
      ]);
    },
  );

  it('widens a choice between titles, and uses one that the author offers', () => {
    const text =
      '# T\n\nChoose one: SQL, Flask, MongoDB\n\n- SQL\n- Flask\n- MongoDB\n- Y\n  - Requires: SQL, Flask or Mongo\n';
    expect(
      build(text)
        .graph.incoming.get('y')
        ?.map(({ choice }) => choice),
    ).toEqual(['sql-or-flask-or-mongodb', 'sql-or-flask-or-mongodb', 'sql-or-flask-or-mongodb']);
    expect(choices(text)).toEqual(['sql-or-flask-or-mongodb roadmap']);
  });

  it('leaves no choice behind that it widens, unless another requirement has it', () => {
    const text = '# T\n\n- SQL\n- Flask\n- MongoDB\n- Y\n  - Requires: SQL, Flask or Mongo\n- Z\n';
    expect(choices(text)).toEqual(['sql-or-flask-or-mongodb requirement']);
    expect(build(text).graph.roadmap.prerequisites).toMatchObject([
      { source: 'sql', target: 'y', choice: 'sql-or-flask-or-mongodb' },
      { source: 'flask', target: 'y', choice: 'sql-or-flask-or-mongodb' },
    ]);
    expect(choices(`${text}  - Requires: SQL or Flask\n`)).toEqual([
      'sql-or-flask requirement',
      'sql-or-flask-or-mongodb requirement',
    ]);
  });

  it('may be written with a stroke', () => {
    expect(arrows('# T\n\n- SQL\n- MongoDB\n- Y\n  - Requires: Postgres/Mongo\n')).toEqual([
      'sql > y (sql-or-mongodb): Requires: Postgres/Mongo',
      'mongodb > y (sql-or-mongodb): Requires: Postgres/Mongo',
    ]);
  });

  it('is met by no single part of what only parts teach: each part or the other', () => {
    const text =
      '# T\n\n- Joins\n- Views\n- MongoDB\n- Y\n  - Requires: Structured Query Language or Mongo\n';
    const why = 'Requires: Structured Query Language or Mongo';
    expect(arrows(text)).toEqual([
      `joins > y (joins-or-mongodb): ${why}`,
      `mongodb > y (joins-or-mongodb): ${why}`,
      `views > y (views-or-mongodb): ${why}`,
      `mongodb > y (views-or-mongodb): ${why}`,
    ]);
    const { graph } = build(text);
    const before = (done: readonly string[]) =>
      learningOrder(graph, 'y', { done: new Set(done) }).filter((id) => !done.includes(id));
    expect(before(['mongodb'])).toEqual([]);
    expect(before(['joins'])).toEqual(['views']);
    expect(before(['joins', 'views'])).toEqual([]);
  });

  it('joins a title and what only parts teach', () => {
    const text =
      '# T\n\n- Joins\n- Views\n- MongoDB\n- Y\n  - Requires: MongoDB or Structured Query Language\n';
    expect(choices(text)).toEqual(['joins-or-mongodb requirement', 'views-or-mongodb requirement']);
    expect(arrows(text)).toHaveLength(4);
  });

  it('leaves no choice where the author needs one of them in any case', () => {
    const text = '# T\n\n- SQL\n- MongoDB\n- Y\n  - Requires: SQL or Mongo\n  - Requires: SQL\n';
    expect(arrows(text)).toEqual(['sql > y: Requires: SQL']);
  });

  it('is met by the one that is taught', () => {
    const text = '# T\n\n- SQL\n- Y\n  - Requires: Postgres or Mongo\n';
    expect(arrows(text)).toEqual(['sql > y: Requires: Postgres or Mongo']);
    expect(problems(text)).toEqual([]);
    expect(untaught(text)).toEqual([]);
    expect(untaught('# T\n\n- Tea\n- Y\n  - Requires: Tea or Mongo\n')).toEqual([]);
  });
});

describe('a skill that a roadmap nowhere teaches', () => {
  const text =
    '# T\n\n## Topics\n\n- Flask\n\n## Projects\n\n| Project | Tech stack |\n|---|---|\n| Shop | Flask + Postgres + Mongo |\n| Chat (Mongo) | Flask |\n';

  it('is known of the project that needs it', () => {
    expect(untaught(text)).toEqual([
      'shop: postgresql “Postgres” 11',
      'shop: mongodb “Mongo” 11',
      'chat: mongodb “Mongo” 12',
    ]);
  });

  it('is told with what to do', () => {
    expect(problems(text).at(0)).toBe(
      '11 info untaught-skill: “Shop” is built with “Postgres”, which this roadmap does not teach; add a topic, or link to a roadmap that teaches it.',
    );
    expect(problems(text)).toHaveLength(3);
  });

  it('is told with the others that would do instead', () => {
    const either = '# T\n\n- Flask\n- Y\n  - Requires: Postgres or Mongo\n';
    expect(untaught(either)).toEqual(['y: postgresql “Postgres” or mongodb “Mongo” 5']);
    expect(problems(either)).toEqual([
      '5 info untaught-skill: “Y” requires “Postgres” or “Mongo”, which this roadmap does not teach; add a topic, or link to a roadmap that teaches it.',
    ]);
  });

  it.each([
    ['Postgres or Mongo', 'Mongo', 6],
    ['Mongo', 'Postgres or Mongo', 5],
    ['Mongo', 'MongoDB', 5],
  ])('is told once, where it is needed in any case: %s and %s', (one, other, line) => {
    const twice = `# T\n\n- Flask\n- Y\n  - Requires: ${one}\n  - Needs: ${other}\n`;
    expect(untaught(twice)).toEqual([`y: mongodb “Mongo” ${line}`]);
    expect(problems(twice)).toEqual([
      `${line} info untaught-skill: “Y” requires “Mongo”, which this roadmap does not teach; add a topic, or link to a roadmap that teaches it.`,
    ]);
  });

  it('is one by whichever of its names it is called', () => {
    const both = '# T\n\n- Flask\n- Y\n  - Requires: Mongo or MongoDB\n';
    expect(untaught(both)).toEqual(['y: mongodb “Mongo” 5']);
  });
});

/** Titles and names of skills, and what is neither. */
const NAMES = fc.constantFrom(
  'SQL',
  'Postgres',
  'Joins',
  'Views',
  'MongoDB',
  'Mongo',
  'Flask',
  'JWT tokens',
  'Tea',
);
const STATEMENT = fc
  .tuple(
    fc.constantFrom('Requires', 'Built with'),
    fc.array(NAMES, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(', ', ' or ', ' and ', '/'),
  )
  .map(([label, names, joint]) => `  - ${label}: ${names.join(joint)}`);
const LINE = fc.oneof(
  NAMES.map((name) => `- ${name}`),
  fc.constantFrom(
    '## Topics',
    '## Projects',
    '- Shop (Mongo or SQL + Cart)',
    '- Blog: SQL + Mongo',
  ),
  STATEMENT,
);

describe('any needs by names', () => {
  const anyText = fc
    .array(LINE, { minLength: 2, maxLength: 14 })
    .map((lines) => `# T\n\n${lines.join('\n')}\n`);

  it('make the same edges when the roadmap is written and read again', () => {
    const links = (text: string) =>
      [...build(text).graph.incoming.values()]
        .flat()
        .map(({ source, target, choice, origin }) => [source, target, choice, origin].join(' '))
        .sort();
    fc.assert(
      fc.property(anyText, (text) => {
        expect(links(writeRoadmap(build(text).graph.roadmap))).toEqual(links(text));
      }),
    );
  });

  it('leave no choice of which a circle took all', () => {
    const text =
      '# T\n\n## Topics\n  - Requires: SQL\n- Mongo\n- SQL\n## Topics\n- SQL\n  - Requires: Flask/Mongo/SQL\n';
    expect(build(text).graph.roadmap.choices).toEqual([]);
  });

  it('leave no choice that nothing names, and name none that is not there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { roadmap, edges } = build(text).graph;
        const named = [...edges, ...roadmap.prerequisites].flatMap(({ source, choice }) =>
          choice === null ? [] : [{ source, choice }],
        );
        for (const { source, choice } of named) {
          const found = roadmap.choices.find(({ id }) => id === choice);
          expect(found?.members).toContain(source);
        }
        for (const { id, scope } of roadmap.choices) {
          if (scope === 'requirement') expect(named.map(({ choice }) => choice)).toContain(id);
        }
      }),
    );
  });
});
