import { describe, expect, it } from 'vitest';
import { problems, read, sketch } from '../../../tests/fixtures/sketch.ts';

describe('an item of a list', () => {
  it.each([
    ['- **Redis**: A store.', 'topic Redis — A store.'],
    ['- **Redis:** A store.', 'topic Redis — A store.'],
    ['- Redis: a store', 'topic Redis — a store'],
    ['- Redis — a store', 'topic Redis — a store'],
    ['- Redis - a store', 'topic Redis — a store'],
    ['- **Redis** (Optional): a store', 'topic Redis (optional) — a store'],
    ['- **WebSockets:** (Real-time chat)', 'topic WebSockets — Real-time chat'],
    ['- **Docker**: very important', 'topic Docker (essential)'],
    ['- Git — version control (must know)', 'topic Git (essential) — version control'],
    ['- Redis (~2 hours)', 'topic Redis 2 h'],
    ['- Learn `a: b` and `c`', 'topic Learn a: b and c'],
    ['- `<div>` and `<p>`', 'topic <div> and <p>'],
    [
      '- Learn HTML. It is the skeleton of a page.',
      'topic Learn HTML — It is the skeleton of a page.',
    ],
    ['- Status (200: fine, 404: not)', 'topic Status (200: fine, 404: not)'],
    ['1. First', 'topic 1 First'],
    ['- [x] Git', 'topic Git [x]'],
    ['- [X] Git', 'topic Git [x]'],
    ['- [Docs](https://a.org/)', 'topic Docs [Docs]'],
    ['- **Redis**: [Docs](https://a.org/) | [Book](https://b.org/)', 'topic Redis [Docs] [Book]'],
    ['- Redis ([docs](https://a.org/))', 'topic Redis [docs]'],
    ['- [Redis](https://a.org/): a store', 'topic Redis — a store [Redis]'],
    [
      '- **Redis**: Read [the docs](https://a.org/) first',
      'topic Redis — Read the docs first [the docs]',
    ],
    ['- **Redis**: A store. ([docs](https://a.org/))', 'topic Redis — A store. [docs]'],
  ])('%s', (text, expected) => {
    expect(sketch(text)).toEqual([expected]);
  });

  it('holds subtopics to any depth, loose or tight', () => {
    expect(
      sketch('- Loops:\n\n  - `for`\n\n    Repeat for each.\n    - ranges\n  - `while`\n'),
    ).toEqual([
      'topic Loops',
      '  topic for — Repeat for each.',
      '    topic ranges',
      '  topic while',
    ]);
  });

  it('keeps links below a name as its resources, and tasks beside them as subtopics', () => {
    expect(sketch('- **Cloud**:\n  - [AWS](https://a.org/)\n  - [GCP](https://b.org/)\n')).toEqual([
      'topic Cloud [AWS] [GCP]',
    ]);
    expect(sketch('- [ ] SQL\n  - [Course](https://a.org/)\n  - [ ] Joins\n')).toEqual([
      'topic SQL [ ] [Course]',
      '  topic Joins [ ]',
    ]);
    expect(sketch('- Frontend\n  - [HTML](https://a.org/)\n  - CSS\n')).toEqual([
      'topic Frontend',
      '  topic HTML [HTML]',
      '  topic CSS',
    ]);
  });

  it('is a group where a bold label without words of its own holds topics', () => {
    expect(sketch('- **Auth**:\n  - JWT\n  - OAuth\n')[0]).toBe('group Auth');
    expect(sketch('- **Auth**: who you are\n  - JWT\n')[0]).toBe('topic Auth — who you are');
    expect(sketch('- Auth:\n  - JWT\n')[0]).toBe('topic Auth');
    expect(sketch('- [ ] **Auth**:\n  - [ ] JWT\n')[0]).toBe('topic Auth [ ]');
  });

  it('knows its topic by the short form and the long form too', () => {
    expect(read('- Object-oriented programming (OOP)').nodes[0]?.aliases).toEqual(['OOP']);
    expect(read('- ORM (Object-Relational Mapping)').nodes[0]?.aliases).toEqual([
      'Object-Relational Mapping',
    ]);
    expect(read('- JSON Web Token\n  - Also called: JWT, JWT tokens').nodes[0]?.aliases).toEqual([
      'JWT',
      'JWT tokens',
    ]);
  });
});

describe('a line that says something about its topic', () => {
  it('gives hours, importance and resources', () => {
    const text =
      '## SQL\n\n**Time:** ~75 min\n\n- Joins\n  - Time: 2 weeks\n  - Resources: [A](https://a.org/) | [B](https://b.org/)\n';
    expect(sketch(text)).toEqual(['group SQL 1.25 h', '  topic Joins 20 h [A] [B]']);
  });

  it('is found line by line in one paragraph', () => {
    expect(sketch('## SQL\n\n**Time:** 3 hours\n**Importance:** optional\n\n- Joins\n')).toEqual([
      'group SQL (optional) 3 h',
      '  topic Joins (optional)',
    ]);
  });

  it('is an ordinary topic where it says nothing we know', () => {
    expect(sketch('- Time: the fourth dimension')).toEqual(['topic Time — the fourth dimension']);
    expect(sketch('- Kind: regards')).toEqual(['topic Kind — regards']);
  });
});

describe('a link', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'JAVASCRIPT:alert(1)',
    'file:///etc',
  ])('is never a resource when it starts like %s', (url) => {
    const text = `- **Trap**: [click](${url})`;
    expect(sketch(text)).toEqual(['topic Trap — click']);
    expect(problems(text)).toContain('1:13 warning unsafe-link');
  });

  it('may have a space in its address, which is then encoded', () => {
    const text = '- **Docs**: [x](<https://x.example/a b>)';
    expect(read(text).nodes[0]?.resources.map(({ url }) => url)).toEqual([
      'https://x.example/a%20b',
    ]);
    expect(problems(text)).toEqual(['1:1 info no-title']);
    expect(problems('- **Docs**: [x](<https://x example/>)')).toContain('1:13 warning unsafe-link');
  });

  it('into the same folder is text with a hint', () => {
    expect(problems('- [Next](./next.md)')).toContain('1:3 info relative-link');
  });

  it('of a badge or a picture makes no topic', () => {
    const text =
      '# T\n\n[![build](https://a.org/b.svg)](https://a.org/)\n\n![logo](x.png)\n\n- Git\n';
    expect(sketch(text)).toEqual(['topic Git']);
    expect(read(text).resources.map(({ title }) => title)).toEqual(['build']);
  });

  it('tells its kind', () => {
    const text =
      '- [Docs](https://docs.python.org/3/)\n- [Watch](https://youtu.be/x)\n- [Code](https://github.com/a/b)\n- [SQL tutorial](https://a.org/)\n';
    const kinds = read(text).nodes.map(({ resources: [link] }) => link?.kind);
    expect(kinds).toEqual(['docs', 'video', 'code', 'tutorial']);
  });
});

describe('a table', () => {
  it('has a topic in each row, with what its columns say', () => {
    const text =
      '## Data\n\n| Week | Topic | Prerequisites | Hours | Resources | Level |\n|---|---|---|---|---|---|\n| 1 | SQL | | 4 | [Docs](https://a.org/) | easy |\n| 2 | ORM (Optional) | SQL | 2 days | | hard |\n';
    expect(sketch(text)).toEqual([
      'group Data',
      '  topic 1 SQL 4 h — Level: easy [Docs]',
      '  topic 2 ORM (optional) 4 h — Level: hard',
    ]);
    expect(read(text).prerequisites).toMatchObject([
      { source: 'sql', target: 'orm', origin: 'declared' },
    ]);
    expect(read(text).nodes[1]?.aliases).toEqual(['Week 1']);
  });

  it('has projects where its heading speaks of them, and keeps a row that was cut', () => {
    const text = '## Projects\n\n| Project | Tech stack |\n|---|---|\n| Chat | Flask |\n| Sho';
    expect(sketch(text)).toEqual([
      'group Projects',
      '  project Chat — Tech stack: Flask',
      '  project Sho',
    ]);
    expect(problems(text)).toContain('6:1 warning cut-row');
  });
});

describe('HTML', () => {
  it('means what its Markdown twin means', () => {
    const text =
      '<h1>Site</h1>\n<h2>Basics</h2>\n<ul><li>HTML</li><li><a href="https://a.org/">CSS</a></li></ul>\n';
    expect(sketch(text)).toEqual(['group Basics', '  topic HTML', '  topic CSS [CSS]']);
  });

  it('folds are headings', () => {
    const text = '## Web\n\n<details><summary>Protocols</summary>\n\n- HTTP\n\n</details>\n';
    expect(sketch(text)).toEqual(['stage Web', '  group Protocols', '    topic HTTP']);
  });
});
