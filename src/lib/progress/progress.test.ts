import { describe, expect, it } from 'vitest';
import { connect, countThings, leftOut, thingsIn, type SkillGraph } from '#lib/graph';
import { readRoadmap } from '#lib/roadmap';
import {
  completeSkills,
  doneNodes,
  doneTimes,
  listToMark,
  marksOf,
  markTopic,
  mergeRecords,
  restore,
  standAlone,
  type Mark,
  type LearnerRecord,
  type LearnerRecords,
} from './index.ts';

const NONE: LearnerRecords = new Map();
const BACKEND = graphOf(
  'backend',
  '# B\n\n## Basics\n\n- Git\n- HTTP and REST\n- Editor\n- [x] Shell\n',
  { git: ['git'], 'http-and-rest': ['http', 'rest'], shell: ['shell'] },
);
const FRONTEND = graphOf(
  'frontend',
  '# F\n\n## Start\n\n- Git basics\n- HTTP\n- REST\n- Editor\n',
  {
    'git-basics': ['git'],
    http: ['http'],
    rest: ['rest'],
  },
);

function graphOf(
  id: string,
  text: string,
  skills: Readonly<Record<string, readonly string[]>> = {},
): SkillGraph {
  return connect(readRoadmap(text, { id }).roadmap, [], new Map(Object.entries(skills)));
}

/** The records after more were written. */
function put(records: LearnerRecords, written: readonly LearnerRecord[]): LearnerRecords {
  return mergeRecords(records.values(), written);
}

function mark(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  as: Mark,
  at = 1,
): LearnerRecords {
  return put(records, markTopic(graph, records, id, as, at));
}

describe('a mark', () => {
  it('counts in every roadmap in which the same skill stands, and tells where it was set', () => {
    const records = mark(BACKEND, NONE, 'git', 'done');
    const place = { roadmap: 'backend', topic: 'git', title: 'Git' };
    expect(marksOf(BACKEND, records).get('git')).toEqual({ mark: 'done', origin: 'here', place });
    expect(marksOf(FRONTEND, records).get('git-basics')).toEqual({
      mark: 'done',
      origin: 'elsewhere',
      place,
    });
  });

  it('of a topic without a skill counts in this topic only', () => {
    const records = mark(BACKEND, NONE, 'editor', 'done');
    expect(marksOf(BACKEND, records).get('editor')?.mark).toBe('done');
    expect(marksOf(FRONTEND, records).get('editor')).toEqual({
      mark: 'todo',
      origin: null,
      place: null,
    });
  });

  it('of a topic of two skills is one for each of them', () => {
    const records = mark(BACKEND, NONE, 'http-and-rest', 'done');
    expect([...records.keys()]).toEqual(['skill:http', 'skill:rest']);
    expect(marksOf(FRONTEND, records).get('rest')?.mark).toBe('done');
  });

  it.each<[Mark, Mark, Mark]>([
    ['done', 'done', 'done'],
    ['done', 'todo', 'learning'],
    ['skipped', 'done', 'learning'],
    ['todo', 'learning', 'learning'],
    ['skipped', 'todo', 'todo'],
    ['skipped', 'skipped', 'skipped'],
  ])('%s and %s of two skills make a topic of both %s', (http, rest, both) => {
    const records = mark(FRONTEND, mark(FRONTEND, NONE, 'http', http), 'rest', rest, 2);
    expect(marksOf(BACKEND, records).get('http-and-rest')).toEqual({
      mark: both,
      origin: 'elsewhere',
      place: { roadmap: 'frontend', topic: 'rest', title: 'REST' },
    });
  });

  it('of what holds topics is a mark of each of them', () => {
    const records = mark(BACKEND, NONE, 'basics', 'skipped');
    const marks = [...marksOf(BACKEND, records).values()].map((state) => state.mark);
    expect(marks).toEqual(['skipped', 'skipped', 'skipped', 'skipped']);
  });

  it('of an unknown topic is none', () => {
    expect(markTopic(BACKEND, NONE, 'ghost', 'done', 1)).toEqual([]);
  });

  it('holds although the clock was ahead when the last one was set', () => {
    const ahead = mark(BACKEND, NONE, 'git', 'done', 1_000_000);
    expect(marksOf(BACKEND, mark(BACKEND, ahead, 'git', 'todo', 5)).get('git')?.mark).toBe('todo');
  });

  it('of a topic that became a skill later counts until the skill has a newer one', () => {
    const before = graphOf('frontend', '# F\n\n## Start\n\n- Git basics\n');
    const own = mark(before, NONE, 'git-basics', 'done', 5);
    const older = put(own, markTopic(BACKEND, NONE, 'git', 'todo', 4));
    const newer = put(own, markTopic(BACKEND, NONE, 'git', 'todo', 6));
    expect(marksOf(FRONTEND, own).get('git-basics')?.mark).toBe('done');
    expect(marksOf(FRONTEND, older).get('git-basics')?.mark).toBe('done');
    expect(marksOf(FRONTEND, newer).get('git-basics')?.mark).toBe('todo');
  });
});

describe("the author's tick", () => {
  it('counts until the learner decides', () => {
    const state = marksOf(BACKEND, NONE).get('shell');
    expect(state).toEqual({ mark: 'done', origin: 'author', place: null });
    const records = mark(BACKEND, NONE, 'shell', 'todo');
    expect(marksOf(BACKEND, records).get('shell')).toMatchObject({ mark: 'todo', origin: 'here' });
  });

  it('counts for the skills of a topic that the learner did not decide', () => {
    const graph = graphOf('own', '# O\n\n## G\n\n- [x] HTTP and REST\n', {
      'http-and-rest': ['http', 'rest'],
    });
    const done = mark(FRONTEND, NONE, 'http', 'done');
    const undone = mark(FRONTEND, NONE, 'http', 'todo');
    expect(marksOf(graph, done).get('http-and-rest')?.mark).toBe('done');
    expect(marksOf(graph, undone).get('http-and-rest')?.mark).toBe('learning');
  });

  it('of what holds others counts until the learner says that something in it is not done', () => {
    const graph = graphOf('own', '# O\n\n## G\n\n- [x] Git\n  - [ ] Commits\n  - [ ] Branches\n');
    const isDone = (records: LearnerRecords) =>
      doneNodes(graph, marksOf(graph, records)).has('git');
    expect(isDone(NONE)).toBe(true);
    expect(isDone(mark(graph, NONE, 'commits', 'done'))).toBe(true);
    expect(isDone(mark(graph, NONE, 'commits', 'learning'))).toBe(false);
  });
});

describe('what holds topics', () => {
  const graph = graphOf('own', '# O\n\n## G\n\n- Git\n- SQL\n');
  const isDone = (records: LearnerRecords) => doneNodes(graph, marksOf(graph, records)).has('g');

  it('is done with all of them, but for what is skipped', () => {
    const half = mark(graph, NONE, 'git', 'done');
    expect(isDone(half)).toBe(false);
    expect(isDone(mark(graph, half, 'sql', 'done'))).toBe(true);
    expect(isDone(mark(graph, half, 'sql', 'skipped'))).toBe(true);
  });

  it('is not done when all is skipped', () => {
    expect(isDone(mark(graph, NONE, 'g', 'skipped'))).toBe(false);
  });
});

describe('a card of which one is enough', () => {
  const graph = graphOf('own', '# O\n\n## G\n\nChoose one:\n\n- Flask\n- FastAPI (Recommended)\n');
  const isDone = (records: LearnerRecords) => doneNodes(graph, marksOf(graph, records)).has('g');

  it('is done with any one of them', () => {
    expect(isDone(mark(graph, NONE, 'flask', 'done'))).toBe(true);
    expect(isDone(mark(graph, NONE, 'fastapi', 'done'))).toBe(true);
    expect(isDone(mark(graph, NONE, 'flask', 'learning'))).toBe(false);
  });

  it('is marked by what it takes', () => {
    expect(listToMark(graph, NONE, 'g', 'done')).toEqual(['fastapi']);
    const skipped = mark(graph, NONE, 'fastapi', 'skipped');
    expect(listToMark(graph, skipped, 'g', 'done')).toEqual(['flask']);
  });
});

describe('a choice between a topic and a whole that its author ticked with open boxes in it', () => {
  const text =
    '# O\n\n## Web\n\nChoose one:\n\n- [x] Django\n  - [ ] Models\n  - [ ] Views\n- [ ] Flask\n';
  const graph = graphOf('own', text);
  const count = (records: LearnerRecords) => {
    const done = doneNodes(graph, marksOf(graph, records));
    return [done.has('web'), countThings(thingsIn(graph, 'web'), done, leftOut(graph, { done }))];
  };

  it('takes what the learner did, and is done and counted alike', () => {
    expect(count(NONE)).toEqual([false, { done: 0, total: 2 }]);
    const flask = mark(graph, NONE, 'flask', 'done');
    expect(count(flask)).toEqual([true, { done: 1, total: 1 }]);
    const begun = mark(graph, flask, 'models', 'done');
    expect(count(begun)).toEqual([true, { done: 2, total: 2 }]);
  });
});

describe('a mark of a whole card', () => {
  const graph = graphOf('own', '# O\n\n## G\n\n- Git\n- SQL\n- Vim\n');
  const some = mark(graph, mark(graph, NONE, 'git', 'done'), 'vim', 'skipped');

  it('leaves skipped what was skipped', () => {
    expect(listToMark(graph, some, 'g', 'done')).toEqual(['sql']);
    expect(listToMark(graph, some, 'g', 'todo')).toEqual(['git']);
  });

  it('leaves done what was done, when the rest is begun or skipped', () => {
    expect(listToMark(graph, some, 'g', 'learning')).toEqual(['sql']);
    expect(listToMark(graph, some, 'g', 'skipped')).toEqual(['sql']);
  });

  it('leaves when it was done what was done before, so that no review has it twice', () => {
    const all = mark(graph, some, 'sql', 'done');
    expect(listToMark(graph, all, 'g', 'done')).toEqual([]);
    expect(listToMark(graph, all, 'git', 'done')).toEqual([]);
    expect(listToMark(graph, all, 'git', 'todo')).toEqual(['git']);
  });

  it('means all of it where nothing else is in it', () => {
    const all = mark(graph, NONE, 'g', 'skipped');
    expect(listToMark(graph, all, 'g', 'done')).toEqual(['git', 'sql', 'vim']);
    expect(listToMark(graph, NONE, 'git', 'skipped')).toEqual(['git']);
  });
});

describe('a topic that is only a part of a skill', () => {
  const parted = graphOf('own', '# O\n\n## G\n\n- Commits\n- Branches\n- SQL\n', {
    commits: ['git'],
    branches: ['git'],
  });

  it('is done for itself, and the skill with the last part', () => {
    const half = mark(parted, NONE, 'commits', 'done');
    expect(marksOf(parted, half).get('branches')?.mark).toBe('todo');
    expect(marksOf(BACKEND, half).get('git')?.mark).toBe('todo');
    const whole = mark(parted, half, 'branches', 'done', 2);
    expect(marksOf(BACKEND, whole).get('git')?.mark).toBe('done');
    const again = mark(parted, whole, 'commits', 'learning', 3);
    expect(marksOf(BACKEND, again).get('git')?.mark).toBe('todo');
    expect(marksOf(parted, again).get('branches')?.mark).toBe('done');
  });

  it('is one of a skill that is done though its parts were done in places that met only later', () => {
    const [here, there] = [
      mark(parted, NONE, 'commits', 'done', 1),
      mark(parted, NONE, 'branches', 'done', 2),
    ];
    const met = mergeRecords(here.values(), there.values());
    expect(marksOf(BACKEND, met).get('git')?.mark).toBe('todo');
    const written = completeSkills(parted, met);
    const whole = mergeRecords(met.values(), written);
    expect(marksOf(BACKEND, whole).get('git')?.mark).toBe('done');
    expect(doneTimes(BACKEND, whole).get('git')).toBe(2);
    expect(completeSkills(parted, whole)).toEqual([]);
    expect(completeSkills(parted, here)).toEqual([]);
    // Wherever it is found out, it is the same; and what was said of the skill itself holds.
    expect(completeSkills(parted, mergeRecords(there.values(), here.values()))).toEqual(written);
    expect(completeSkills(parted, mark(BACKEND, met, 'git', 'skipped', 3))).toEqual([]);
    const taken = put(whole, restore(whole, met, written, 9));
    expect(marksOf(BACKEND, put(taken, completeSkills(parted, taken))).get('git')?.mark).toBe(
      'done',
    );
  });

  it('is done where the whole skill is done elsewhere', () => {
    const done = mark(BACKEND, NONE, 'git', 'done');
    expect(marksOf(parted, done).get('commits')).toMatchObject({
      mark: 'done',
      origin: 'elsewhere',
    });
  });
});

describe('a topic that offers one of several skills', () => {
  const either = graphOf('own', '# O\n\n## G\n\n- Git or Mercurial\n', {
    'git-or-mercurial': ['git', 'mercurial'],
  });

  it('is done with one of them, and says nothing of which', () => {
    const git = mark(BACKEND, NONE, 'git', 'done');
    expect(marksOf(either, git).get('git-or-mercurial')?.mark).toBe('done');
    const own = mark(either, NONE, 'git-or-mercurial', 'done');
    expect(marksOf(either, own).get('git-or-mercurial')?.mark).toBe('done');
    expect(marksOf(BACKEND, own).get('git')?.mark).toBe('todo');
  });
});

describe('a topic that stands alone', () => {
  const done = mark(BACKEND, NONE, 'git', 'done');
  const alone = put(done, standAlone(FRONTEND, done, 'git-basics', true, 2));

  it('starts as not done, whatever is done elsewhere', () => {
    expect(marksOf(FRONTEND, alone).get('git-basics')).toMatchObject({
      mark: 'todo',
      origin: 'here',
    });
    expect(marksOf(BACKEND, alone).get('git')?.mark).toBe('done');
  });

  it('has marks of its own', () => {
    const records = mark(FRONTEND, alone, 'git-basics', 'skipped', 3);
    expect(marksOf(FRONTEND, records).get('git-basics')?.mark).toBe('skipped');
    expect(marksOf(BACKEND, records).get('git')?.mark).toBe('done');
  });

  it('follows its skill again when told so', () => {
    const back = put(alone, standAlone(FRONTEND, alone, 'git-basics', false, 3));
    expect(marksOf(FRONTEND, back)).toEqual(marksOf(FRONTEND, done));
  });

  it('keeps the mark that was made in it, which counts nowhere else any more', () => {
    const here = mark(FRONTEND, NONE, 'git-basics', 'done');
    const apart = put(here, standAlone(FRONTEND, here, 'git-basics', true, 2));
    expect(marksOf(FRONTEND, apart).get('git-basics')?.mark).toBe('done');
    expect(marksOf(BACKEND, apart).get('git')?.mark).toBe('todo');
    const shared = put(apart, standAlone(FRONTEND, apart, 'git-basics', false, 3));
    expect(marksOf(BACKEND, shared).get('git')?.mark).toBe('done');
  });

  it('is written once, and only where there is a skill to stand apart from', () => {
    expect(standAlone(FRONTEND, alone, 'git-basics', true, 3)).toEqual([]);
    expect(standAlone(FRONTEND, done, 'git-basics', false, 3)).toEqual([]);
    expect(standAlone(FRONTEND, done, 'editor', true, 3)).toEqual([]);
    expect(standAlone(FRONTEND, done, 'start', true, 3)).toEqual([]);
  });
});

describe('undoing', () => {
  it('lets the author’s tick count again', () => {
    const written = markTopic(BACKEND, NONE, 'shell', 'todo', 1);
    const marked = put(NONE, written);
    const records = put(marked, restore(marked, NONE, written, 2));
    expect(marksOf(BACKEND, records)).toEqual(marksOf(BACKEND, NONE));
  });

  it('holds although another place brings back what was undone', () => {
    const written = markTopic(BACKEND, NONE, 'git', 'done', 1);
    const records = put(put(NONE, restore(put(NONE, written), NONE, written, 0)), written);
    expect(marksOf(BACKEND, records).get('git')?.mark).toBe('todo');
  });

  it('leaves decisions in the order in which they were made', () => {
    const before = graphOf('frontend', '# F\n\n## Start\n\n- Git basics\n');
    const skill = mark(BACKEND, NONE, 'git', 'done', 1);
    const own = put(skill, markTopic(before, skill, 'git-basics', 'skipped', 2));
    const written = markTopic(FRONTEND, own, 'git-basics', 'learning', 3);
    const marked = put(own, written);
    const records = put(marked, restore(marked, own, written, 4));
    expect(marksOf(FRONTEND, records).get('git-basics')?.mark).toBe('skipped');
  });
});
