import { describe, expect, it } from 'vitest';
import { problems, read, sketch } from '../../../tests/fixtures/sketch.ts';

describe('headings', () => {
  it('are stages when they hold groups, whatever their level', () => {
    expect(sketch('# T\n\n### Web\n\n##### HTTP\n\n- Verbs\n')).toEqual([
      'stage Web',
      '  group HTTP',
      '    topic Verbs',
    ]);
  });

  it('are all stages when they are numbered like one that is', () => {
    expect(
      sketch('# T\n\n## 1. Web\n\n### HTTP\n\n- Verbs\n\n## 2. Data\n\n- SQL\n\n## More\n\n- X\n'),
    ).toEqual([
      'stage 1 Web',
      '  group HTTP',
      '    topic Verbs',
      'stage 2 Data',
      '  topic SQL',
      'group More',
      '  topic X',
    ]);
  });

  it('are topics when nothing stands in them but words', () => {
    expect(sketch('# T\n\n## Web\n\n### HTTP\n\nHow [it](https://a.org/) works.\n')).toEqual([
      'group Web',
      '  topic HTTP — How it works. [it]',
    ]);
  });

  it('are kept and reported when nothing at all stands in them', () => {
    const text = '# T\n\n## Web\n\n## Data\n\n- SQL\n';
    expect(sketch(text)).toEqual(['group Web', 'group Data', '  topic SQL']);
    expect(problems(text)).toEqual(['3:1 info empty-section']);
  });

  it('of a document of headings only are its topics', () => {
    expect(sketch('# T\n\n## HTTP\n\nVerbs.\n\n## SQL\n\nTables.\n')).toEqual([
      'topic HTTP — Verbs.',
      'topic SQL — Tables.',
    ]);
  });

  it('may be bold words above a list', () => {
    expect(sketch('## Web\n\n**Basics**\n\n- HTML\n\n**Learn:**\n\n- CSS\n')).toEqual([
      'stage Web',
      '  group Basics',
      '    topic HTML',
      '  topic CSS',
    ]);
  });

  it('of a second document at the end make an appendix', () => {
    expect(sketch('# T\n\n## Web\n\n- HTML\n\n# Extra\n\n- Git\n')).toEqual([
      'group Web',
      '  topic HTML',
      'group Extra',
      '  topic Git',
    ]);
  });

  it('of the first level that are numbered alike are stages, none of them the title', () => {
    const text = '# 1. Web\n\n## HTTP\n\n- Verbs\n\n# 2. Data\n\n- SQL\n';
    expect(sketch(text)[0]).toBe('stage 1 Web');
    expect(read(text).title).toBe('Sketch');
  });
});

describe('projects', () => {
  it('are what stands in a section about them, with features as topics', () => {
    expect(
      sketch(
        '# T\n\n## Projects\n\n### Beginner\n\n- Blog\n  - Comments\n- **Shop**: with a basket\n',
      ),
    ).toEqual([
      'stage Projects',
      '  group Beginner',
      '    project Blog',
      '      topic Comments',
      '    project Shop — with a basket',
    ]);
  });

  it('may be named by a label', () => {
    expect(sketch('## Web\n\n- HTML\n- Project: Build a page\n')).toEqual([
      'group Web',
      '  topic HTML',
      '  project Build a page',
    ]);
  });

  it('are no topics about managing them', () => {
    expect(sketch('## Project management\n\n- Scrum\n')[1]).toBe('  topic Scrum');
  });

  it('come after what their brackets name, where the roadmap teaches it', () => {
    const text = '## Web\n\n- CRUD operations\n\n## Projects\n\n- Blog (CRUD + Comments)\n';
    expect(read(text).prerequisites).toMatchObject([
      { source: 'crud-operations', target: 'blog', origin: 'project' },
    ]);
    expect(problems(text)).toEqual(['1:1 info no-title']);
  });
});

describe('what is no topic', () => {
  it('is kept as notes: how to use it, tips, a foreword, code and a chat', () => {
    const text =
      'Sure! Here it is.\n\n# T\n\n## Introduction\n\nIt is long.\n\n## How to use this\n\n- Tick things off\n\n## Web\n\n- HTML\n\n```\ncode\n```\n\n---\n\nHappy coding!\n';
    expect(sketch(text)).toEqual(['group Web', '  topic HTML']);
    expect(
      read(text).notes.map(({ text: note, source }) => `${String(source.line)} ${note}`),
    ).toEqual([
      '1 Sure! Here it is.',
      '5 Introduction',
      '7 It is long.',
      '9 How to use this',
      '11 Tick things off',
      '17 code',
      '23 Happy coding!',
    ]);
  });

  it('is a contents list, which must name what there is in its order', () => {
    const text =
      '# T\n\n## Contents\n\n1. [Data](#data)\n2. [Web](#web)\n3. [More](#more)\n\n## Web\n\n- HTML\n\n## Data\n\n- SQL\n';
    expect(sketch(text)).toHaveLength(4);
    expect(problems(text)).toEqual(['6:4 info contents-order', '7:4 warning contents-missing']);
  });

  it('but every box to tick is', () => {
    expect(sketch('# T\n\n## Tips\n\n- [ ] Rest\n')).toEqual(['group Tips', '  topic Rest [ ]']);
    expect(sketch('- Use `- [ ] this` for boxes')).toEqual(['topic Use - [ ] this for boxes']);
  });
});

describe('the words about a roadmap', () => {
  it('are its title, its description, and a link of its own', () => {
    const roadmap = read(
      '# 🧭 Title\n\nWords and a [link](https://a.org/).\n\n> A quote.\n\n## Web\n\n- HTML\n',
    );
    expect(roadmap.title).toBe('Title');
    expect(roadmap.description).toBe('Words and a link.\n\nA quote.');
    expect(roadmap.resources).toHaveLength(1);
  });

  it('come from the front matter first', () => {
    const text =
      '---\ntitle: T\ndescription: D\norder: strict\nhours: 12\nupdated: 2026-11-20\nlicense: MIT\n---\n\n# T\n\nMore.\n\n- HTML\n';
    expect(read(text)).toMatchObject({
      title: 'T',
      description: 'D',
      order: 'strict',
      orderSource: null,
      hours: 12,
      updated: '2026-11-20',
      license: 'MIT',
    });
    expect(read(text).notes.map(({ text: note }) => note)).toEqual(['More.']);
  });

  it('are reported where the front matter cannot be used', () => {
    const text = '---\norder: sideways\ncolour: blue\n---\n\n# T\n\n- HTML\n';
    expect(problems(text)).toEqual(['2:1 warning front-matter-value', '3:1 info front-matter-key']);
    expect(problems('---\na: [\n---\n\n# T\n\n- HTML\n')).toEqual(['3:1 warning front-matter']);
    const endless = `---\n${'a: b\n'.repeat(9000)}---\n\n# T\n\n- HTML\n`;
    expect(problems(endless)).toEqual(['2:1 warning front-matter']);
  });

  it('ask for a strict order, or deny it', () => {
    const strict = read('# T\n\nLearn it **in strict\norder**, please.\n\n- HTML\n');
    expect(strict.order).toBe('strict');
    expect(strict.orderSource?.line).toBe(3);
    expect(read('# T\n\nYou need not go in strict order.\n\n- HTML\n').order).toBe('loose');
    expect(read('# T\n\n- TypeScript in strict mode\n').order).toBe('loose');
  });
});

describe('a document that is hardly one', () => {
  it('is reported', () => {
    expect(problems('')).toEqual(['1:1 info no-title', '1:1 error no-topics']);
    expect(problems('# T\n\n##\n\n- X\n')).toEqual(['3:1 warning untitled']);
  });
});
