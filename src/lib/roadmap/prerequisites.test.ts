import { describe, expect, it } from 'vitest';
import { edges, problems, read } from '../../../tests/fixtures/sketch.ts';
import { readRoadmap, writeRoadmap } from './index.ts';

const BASICS =
  '# T\n\n## 1. Web\n\n- HTTP basics\n- Iterators and Generators\n- **OAuth2**: who you are\n\n## Data\n\n- SQL\n- Flask\n- Django\n\n';

describe('a prerequisite', () => {
  it.each([
    ['## X\n\nRequires: [the web](#1-web)\n\n- Y\n', ['web > x']],
    ['## X\n\n**Prerequisites:** SQL\n\n- Y\n', ['sql > x']],
    ['## X\n\n> Needs: SQL\n\n- Y\n', ['sql > x']],
    ['## X\n\n- Y\n  - After: [OAuth2](#oauth2)\n', ['oauth2 > y']],
    ['## X\n\n- **Y**: words — requires: SQL\n', ['sql > y']],
    ['## X\n\n- Y (needs: SQL)\n', ['sql > y']],
    ['## X\n\nRequires:\n\n- SQL\n- [HTTP](#http-basics)\n\n- Y\n', ['http-basics > x', 'sql > x']],
    ['## X\n\n- Y\n  - Requires:\n    - SQL\n', ['sql > y']],
    ['## X\n\n- Y\n  - Requires: none\n', []],
  ])('may be written as %j', (text, expected) => {
    expect(edges(BASICS + text)).toEqual(expected);
  });

  it.each([
    ['SQL, Flask and Django', ['sql > y', 'flask > y', 'django > y']],
    ['SQL + Flask', ['sql > y', 'flask > y']],
    ['iterators and generators', ['iterators-and-generators > y']],
    ['Flask or Django', ['flask > y (flask-or-django)', 'django > y (flask-or-django)']],
    [
      'SQL and Flask or Django',
      ['sql > y', 'flask > y (flask-or-django)', 'django > y (flask-or-django)'],
    ],
    [
      'Flask/Django',
      ['flask > y (flask-or-django)', 'django > y (flask-or-django)'].map((edge) =>
        edge.replace(/ \(.*/, ' (flask-or-django)'),
      ),
    ],
    ['http BASIC', ['http-basics > y']],
  ])('of %s', (names, expected) => {
    expect(edges(`${BASICS}## X\n\n- Y\n  - Requires: ${names}\n`)).toEqual(expected);
  });

  it.each([
    [
      '- Containers\n  - Also called: Docker\n- Docker\n  - Requires: Docker\n',
      ['containers > docker'],
    ],
    ['- Learn Docker\n- Docker\n  - Requires: Docker\n', ['learn-docker > docker']],
    ['- Docker\n  - Requires: Docker\n', []],
  ])('is another that bears the name, never the topic that asks: %j', (text, expected) => {
    expect(edges(text)).toEqual(expected);
    expect(problems(text).some((problem) => problem.includes('self-prerequisite'))).toBe(
      expected.length === 0,
    );
  });

  it('uses the choice that the document has already', () => {
    const text = `${BASICS}## X\n\nChoose one: Django, Flask\n\n- Y\n  - Requires: Flask or Django\n`;
    expect(read(text).choices).toHaveLength(1);
  });

  it('of one or the other offers nobody a choice between the two', () => {
    const text = `${BASICS}## X\n\n- Y\n  - Requires: Flask or Django\n`;
    expect(read(text).choices).toMatchObject([
      { id: 'flask-or-django', scope: 'requirement', members: ['flask', 'django'] },
    ]);
    const offered = `${BASICS}Choose one: Django, Flask\n\n## X\n\n- Y (needs: Flask or Django)\n`;
    expect(read(offered).choices).toMatchObject([{ scope: 'roadmap' }]);
  });

  it('of one or the other is still no choice when it is written and read again', () => {
    const roadmap = read(`${BASICS}## X\n\n- Y\n  - Requires: Flask or Django\n`);
    expect(writeRoadmap(roadmap)).not.toContain('Choose');
    expect(read(writeRoadmap(roadmap)).choices).toMatchObject([{ scope: 'requirement' }]);
  });

  it('takes the nearest of several by one name, before it first', () => {
    const text =
      '# T\n\n## A\n\n- SQL\n\n## B\n\n- SQL\n\n## C\n\n- X\n  - Requires: SQL\n\n## D\n\n- SQL\n';
    expect(edges(text)).toEqual(['b-sql > x']);
  });

  it('follows the anchors that GitHub gives to headings of one name', () => {
    const text =
      '# T\n\n## A\n\n### SQL\n\n- X\n\n## B\n\n### SQL\n\n- Y\n  - Requires: [1](#sql), [2](#a)\n';
    expect(edges(text)).toEqual(['a > y', 'sql > y']);
  });

  it('quotes the line that says it', () => {
    const { roadmap } = readRoadmap(`${BASICS}## X\n\nRequires: SQL\n\n- Y\n`, { id: 't' });
    expect(roadmap.prerequisites[0]?.statement).toMatchObject({ line: 17, quote: 'Requires: SQL' });
  });

  it('that nobody bears is kept by its name, with its line and with what would do instead', () => {
    const text = `${BASICS}## X\n\nRequires: SQL and HTTP bsics and Flask or Bottle\n\n- Y\n  - Built with: Redis\n`;
    expect(edges(text)).toEqual(['sql > x', 'flask > x']);
    expect(problems(text)).toEqual([]);
    expect(read(text).unresolved).toMatchObject([
      { target: 'x', names: ['HTTP bsics'], nodes: [], origin: 'declared' },
      { names: ['Bottle'], nodes: ['flask'], statement: { line: 17, column: 11 } },
      { target: 'y', names: ['Redis'], nodes: [], origin: 'project', isHint: false },
    ]);
  });

  it('of several of which one is unknown is still one of them', () => {
    const text = `${BASICS}## X\n\n- Y\n  - Requires: SQL, Flask, Django or Bottle\n`;
    const choice = 'sql-or-flask-or-django';
    expect(edges(text)).toEqual(['sql', 'flask', 'django'].map((id) => `${id} > y (${choice})`));
    expect(read(text).unresolved).toMatchObject([
      { names: ['Bottle'], nodes: ['sql', 'flask', 'django'] },
    ]);
  });

  it('that is needed in any case is no longer one of several', () => {
    const text = `${BASICS}## X\n\n- Y\n  - Requires: Flask or Bottle\n  - Needs: Flask\n`;
    expect(read(text).prerequisites).toMatchObject([{ choice: null, statement: { line: 19 } }]);
  });

  it('that the title of a project hints at is kept as a hint', () => {
    const text = `${BASICS}## Projects\n\n- Blog (SQL + Comments)\n`;
    expect(edges(text)).toEqual(['sql > blog']);
    expect(read(text).unresolved).toMatchObject([
      { names: ['Comments'], nodes: [], origin: 'project', isHint: true },
    ]);
  });

  it('on itself, or on what holds it, is reported and left out', () => {
    const text = `${BASICS}## X\n\nRequires: [Y](#y)\n\n- Y\n  - Requires: [Y](#y)\n`;
    expect(edges(text)).toEqual([]);
    expect(problems(text)).toEqual([
      '17:11 warning self-prerequisite',
      '20:15 warning self-prerequisite',
    ]);
  });
});

describe('a choice', () => {
  const members = (text: string) =>
    read(text).choices.map((choice) => `${choice.id} ${choice.recommended ?? '-'}`);

  it.each([
    ['Choose one:\n\n- Flask\n- FastAPI (Recommended)\n', 'flask-or-fastapi fastapi'],
    ['Pick one of these:\n\n- Flask\n- FastAPI\n', 'flask-or-fastapi -'],
    ['Choose one to master:\n\n### Flask\n\n- X\n\n### FastAPI\n\n- Y\n', 'flask-or-fastapi -'],
    ['- Flask (Optional)\n- FastAPI (Recommended)\n', 'flask-or-fastapi fastapi'],
    ['- Choose one: Flask or FastAPI\n', 'flask-or-fastapi -'],
    [
      '### Flask (Recommended)\n\n- X\n\n**Optional alternatives:** FastAPI\n',
      'flask-or-fastapi flask',
    ],
    ['- Flask\n- **Alternatives**: FastAPI\n', 'flask-or-fastapi -'],
  ])('may be written as %j', (text, expected) => {
    expect(members(`# T\n\n## Web\n\n${text}`)).toEqual([expected]);
  });

  it('may be the title of what holds it', () => {
    expect(
      members('# T\n\n## Learn Flask, FastAPI or Django\n\n- Flask\n- FastAPI\n- Django\n'),
    ).toEqual(['flask-or-fastapi-or-django -']);
    expect(members('# T\n\n## Databases (choose one)\n\n- MySQL\n- SQLite\n')).toEqual([
      'mysql-or-sqlite -',
    ]);
  });

  it('stands where it is asked for', () => {
    const text = '# T\n\n## Web\n\n- HTML\n\nPick one: React or Vue\n\n### Tools\n\n- Git\n';
    const ids = read(text).nodes.map(({ id }) => id);
    expect(ids).toEqual(['web', 'html', 'react', 'vue', 'tools', 'git']);
  });

  it('is not any list with something recommended in it', () => {
    expect(members('# T\n\n## Databases\n\n- PostgreSQL (Recommended)\n- MySQL\n')).toEqual([]);
    expect(members('# T\n\n## Pick a language\n\n- Choose Python\n- Learn it\n')).toEqual([]);
  });
});
