import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoadmap, type RoadmapNode } from './index.ts';

/** The five documents that it all started from, as their authors wrote them. */
function readSeed(name: string) {
  const url = new URL(`../../../tests/fixtures/seeds/${name}.md`, import.meta.url);
  return readRoadmap(readFileSync(url, 'utf8'), { id: name });
}

function titles(nodes: readonly RoadmapNode[], kind: RoadmapNode['kind']): readonly string[] {
  return nodes.filter((node) => node.kind === kind).map(({ title }) => title);
}

const CHAT = /let me know|just tell me|if you want|weekly study plan|youtube \+ course|interview/i;

describe('the roadmap with links (000)', () => {
  const { roadmap, diagnostics } = readSeed('000');
  const find = (id: string) => roadmap.nodes.find((node) => node.id === id);

  it('has four stages, and the practice platforms as a group beside them', () => {
    expect(titles(roadmap.nodes, 'stage')).toEqual([
      'Fundamentals (Junior Level)',
      'Intermediate Skills',
      'Senior-Level Skills',
      'Soft Skills',
    ]);
    const top = roadmap.nodes.filter(({ parent, kind }) => parent === null && kind === 'group');
    expect(top.map(({ title }) => title)).toEqual(['Practice Platforms']);
  });

  it('has each of its 61 links once, at the topic it stands at', () => {
    const links = roadmap.nodes.flatMap(({ resources }) => resources);
    expect(links).toHaveLength(61);
    for (const { source, url } of links) expect(source.quote).toContain(url);
    expect(roadmap.resources).toEqual([]);
    expect(find('deploy-flask-fastapi')?.resources.map(({ title }) => title)).toEqual([
      'Deploy Flask on Heroku',
      'Deploy FastAPI on AWS',
    ]);
  });

  it('tells a label that holds topics from one that holds links', () => {
    expect(find('authentication-authorization')?.kind).toBe('group');
    expect(find('oauth2')?.parent).toBe('authentication-authorization');
    expect(find('api-development')).toMatchObject({ kind: 'topic' });
    expect(find('api-development')?.resources).toHaveLength(2);
  });

  it('keeps three groups of one title apart by where they stand', () => {
    const ids = roadmap.nodes.filter(({ title }) => title === 'Databases').map(({ id }) => id);
    expect(ids).toEqual([
      'databases',
      'intermediate-skills-databases',
      'senior-level-skills-databases',
    ]);
  });

  it('has nothing to complain about but a title that three bear', () => {
    expect(diagnostics).toMatchObject([{ code: 'shared-id', severity: 'info', line: 69 }]);
  });
});

describe('the damaged step-by-step roadmap (001)', () => {
  const { roadmap, diagnostics } = readSeed('001');

  it('is repaired, and says so', () => {
    expect(roadmap.nodes.map(({ title }) => title)).toContain(
      'How websites work (Request → Response)',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['repaired-encoding']);
  });

  it('has fourteen phases and the steps 1 to 32 in order', () => {
    const stages = roadmap.nodes.filter(({ kind }) => kind === 'stage');
    expect(stages.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 14 }, (_, n) => `${n}`),
    );
    const steps = roadmap.nodes.filter(({ kind, ordinal }) => kind === 'group' && ordinal !== null);
    expect(steps.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 32 }, (_, n) => `${n + 1}`),
    );
  });

  it('is strict, by the line that says so', () => {
    expect(roadmap.order).toBe('strict');
    expect(roadmap.orderSource).toMatchObject({ line: 2 });
    expect(roadmap.orderSource?.quote).toContain('in strict sequence');
  });

  it('has nine projects in its last phase', () => {
    expect(titles(roadmap.nodes, 'project')).toHaveLength(9);
  });

  it('takes importance out of titles and gives it to the right topic', () => {
    const find = (id: string) => roadmap.nodes.find((node) => node.id === id);
    expect(find('python-fundamentals')).toMatchObject({
      title: 'PYTHON FUNDAMENTALS',
      importance: 'essential',
      summary: 'DO NOT RUSH THIS PART',
      icon: '🟢',
    });
    expect(find('flask')).toMatchObject({ title: 'Flask', importance: 'essential', ordinal: '17' });
    expect(find('fastapi')?.importance).toBe('recommended');
    expect(find('docker')?.importance).toBe('essential');
    expect(find('must-know')?.importance).toBe('essential');
  });

  it('makes notes, not topics, of what the chat left behind', () => {
    for (const { title } of roadmap.nodes) expect(title).not.toMatch(CHAT);
    const notes = roadmap.notes.map(({ text }) => text);
    expect(notes).toContain('Make this into a weekly study plan');
    expect(notes).toContain('Just tell me 👍');
    expect(notes.some((note) => note.startsWith('Below is a very clear'))).toBe(true);
    expect(notes).toContain('FINAL ADVICE (IMPORTANT)');
  });
});

describe('the plain list of areas (002)', () => {
  const { roadmap, diagnostics } = readSeed('002');
  const top = roadmap.nodes.filter(({ parent }) => parent === null);

  it('has nine areas, and no topic from its contents list', () => {
    expect(top.map(({ title }) => title)).toEqual([
      'Learn Python Fundamentals',
      'Understand HTTP and Web Basics',
      'Learn Flask or Django',
      'Database Management',
      'Authentication and Authorization',
      'RESTful API Development',
      'Testing',
      'Deployment and DevOps',
      'Advanced Topics',
    ]);
    expect(titles(roadmap.nodes, 'stage')).toEqual(['Learn Flask or Django']);
    expect(diagnostics).toEqual([]);
  });

  it('has one topic for each item, without the full stop', () => {
    expect(titles(roadmap.nodes, 'topic')).toHaveLength(49);
    expect(titles(roadmap.nodes, 'topic')).toContain('File I/O operations');
  });

  it('knows that Flask or Django is a choice', () => {
    expect(roadmap.choices).toMatchObject([
      { id: 'flask-or-django', members: ['flask', 'django'], recommended: null },
    ]);
  });
});

describe('the tracker (003)', () => {
  const { roadmap } = readSeed('003');
  const learnt = roadmap.nodes.filter(({ kind }) => kind === 'topic' || kind === 'project');

  it('has as many topics as there are boxes to tick: sixty, one of them done', () => {
    expect(learnt).toHaveLength(60);
    expect(learnt.filter(({ done }) => done === null)).toEqual([]);
    expect(learnt.filter(({ done }) => done === true).map(({ title }) => title)).toEqual([
      'Choose Python as the core programming language',
    ]);
  });

  it('numbers its thirteen groups as the author did', () => {
    const groups = roadmap.nodes.filter(({ kind }) => kind === 'group');
    expect(groups.map(({ ordinal }) => ordinal)).toEqual(
      Array.from({ length: 13 }, (_, n) => `${n + 1}`),
    );
  });

  it('keeps how to use it, and the words of the chat, as notes', () => {
    const notes = roadmap.notes.map(({ text }) => text);
    expect(notes[0]).toBe('How to Use This Tracker');
    expect(notes.at(-1)).toMatch(/^Let me know if you'd like/);
    expect(notes).toHaveLength(6);
  });

  it('has the link of its description as a resource of the document', () => {
    expect(roadmap.resources.map(({ url }) => url)).toEqual(['https://roadmap.sh/backend']);
    expect(roadmap.description).toContain('following the Backend Developer Roadmap.');
  });

  it('sees that Django or Flask will do, and that Django is recommended', () => {
    expect(roadmap.choices).toMatchObject([
      { id: 'django-or-flask', members: ['django', 'flask'], recommended: 'django' },
    ]);
  });
});

describe('the full-stack roadmap that was cut off (004)', () => {
  const { roadmap, diagnostics } = readSeed('004');
  const find = (id: string) => roadmap.nodes.find((node) => node.id === id);

  it('has ten stages with clean titles and their icons', () => {
    const stages = roadmap.nodes.filter(({ kind }) => kind === 'stage');
    expect(stages).toHaveLength(10);
    expect(stages[2]).toMatchObject({ title: 'Databases', ordinal: '3', icon: '🗄️' });
  });

  it('has the choice of Flask or FastAPI, with neither recommended', () => {
    expect(roadmap.choices[0]).toMatchObject({
      members: ['flask', 'fastapi'],
      recommended: null,
      source: { quote: 'Choose one to master:' },
    });
  });

  it('makes the alternatives to React topics and a choice', () => {
    expect(roadmap.choices[1]).toMatchObject({
      members: ['react', 'vue-js', 'svelte'],
      recommended: 'react',
    });
    expect(find('vue-js')).toMatchObject({ kind: 'topic', importance: 'optional' });
  });

  it('makes everything in the optional section optional', () => {
    const section = find('optional-but-powerful-tools');
    const inside = roadmap.nodes.filter(({ parent }) => parent === section?.id);
    expect([section, ...inside].map((node) => node?.importance)).toEqual(Array(5).fill('optional'));
  });

  it('keeps the third project, and reports that its row is cut', () => {
    expect(titles(roadmap.nodes, 'project')).toEqual(['To-Do App', 'Chat App', 'E-com']);
    const cut = diagnostics.filter(({ code }) => code === 'cut-row');
    expect(cut).toMatchObject([{ severity: 'warning', line: 129 }]);
  });

  it('knows from the tech stack what comes before a project', () => {
    const edges = roadmap.prerequisites.map(({ source, target, origin }) => [
      source,
      target,
      origin,
    ]);
    expect(edges).toEqual([
      ['flask', 'to-do-app', 'project'],
      ['fastapi', 'chat-app', 'project'],
      ['react', 'chat-app', 'project'],
      ['websockets', 'chat-app', 'project'],
    ]);
    expect(roadmap.unresolved).toMatchObject([
      { target: 'to-do-app', names: ['SQLite'], origin: 'project', statement: { line: 127 } },
    ]);
  });

  it('shows tags as text', () => {
    expect(find('learn-basic-tags')?.summary).toBe('<div>, <p>, <h1>, <a>, <img>, <form>, etc.');
  });
});
