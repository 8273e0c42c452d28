import { describe, expect, it } from 'vitest';
import { edges, problems, read, sketch } from '../../../tests/fixtures/sketch.ts';

describe('a statement on a later line of an item', () => {
  it.each([
    ['- B\n- A7\n  Requires: B\n', ['topic B', 'topic A7'], ['b > a7']],
    ['- C  \n  Time: 3 hours\n', ['topic C 3 h'], []],
    ['- B\n- D\\\n  Requires: B\n', ['topic B', 'topic D'], ['b > d']],
    ['- B\n- E: words\n  Needs: B\n', ['topic B', 'topic E — words'], ['b > e']],
    ['- B\n- [ ] F\n  After: B\n', ['topic B', 'topic F [ ]'], ['b > f']],
    [
      '1. B\n2. G\n   1. H\n      Requires: B\n',
      ['topic 1 B', 'topic 2 G', '  topic 1 H'],
      ['b > h'],
    ],
    [
      '- B\n- **I**:\n  Time: 2 hours\n  - J\n    Requires: B\n',
      ['topic B', 'group I 2 h', '  topic J'],
      ['b > j'],
    ],
    [
      '- B\n- K\n- L\n  Requires: B,\n  K\n  Importance: optional\n',
      ['topic B', 'topic K', 'topic L (optional)'],
      ['b > l', 'k > l'],
    ],
    [
      '- B\n- C\n- P\n  Requires: B,\n  Needs: C\n',
      ['topic B', 'topic C', 'topic P'],
      ['b > p', 'c > p'],
    ],
    [
      '- C++\n- O\n  Requires: C++\n  Time: 2 hours\n',
      ['topic C++', 'topic O 2 h'],
      ['c-plus-plus > o'],
    ],
    ['- B\n- [M](https://a.org/)\n  Requires: B\n', ['topic B', 'topic M [M]'], ['b > m']],
    ['- B\n- N\n  - Time: 2 hours\n    Requires: B\n', ['topic B', 'topic N 2 h'], ['b > n']],
  ])('is about that item: %j', (text, nodes, found) => {
    expect(sketch(text)).toEqual(nodes);
    expect(edges(text)).toEqual(found);
    expect(problems(text)).toEqual(['1:1 info no-title']);
  });

  it('leaves words that only wrap in one piece', () => {
    expect(sketch('- Learn the basics\n  of HTML\n')).toEqual(['topic Learn the basics of HTML']);
    expect(sketch('- Space and\n  time: the fourth dimension\n')).toEqual([
      'topic Space and time — the fourth dimension',
    ]);
    expect(sketch('- A: words\n  that wrap\n  Time: 1 hour\n  and go on\n')).toEqual([
      'topic A 1 h — words that wrap\n\nand go on',
    ]);
  });
});

describe('a number before the title of an item', () => {
  it.each([
    ['- Step 4: Learn Flask', 'topic 4 Learn Flask', 'Step 4'],
    ['- Week 2: Docker', 'topic 2 Docker', 'Week 2'],
    ['- Phase 3 - Deploy', 'topic 3 Deploy', 'Phase 3'],
    ['- Day 1 — Intro', 'topic 1 Intro', 'Day 1'],
    ['- Module 2. Things', 'topic 2 Things', 'Module 2'],
    ['- Weeks 1-2 – HTML', 'topic 1-2 HTML', 'Weeks 1-2'],
    ['- **Week 3:** Kubernetes', 'topic 3 Kubernetes', 'Week 3'],
    ['- **Week 3**: Kubernetes', 'topic 3 Kubernetes', 'Week 3'],
    ['- **Week 3: Kubernetes**: many boxes', 'topic 3 Kubernetes — many boxes', 'Week 3'],
    ['- Week 3: **Kubernetes**: many boxes', 'topic 3 Kubernetes — many boxes', 'Week 3'],
    ['- Step 4: Flask: a framework', 'topic 4 Flask — a framework', 'Step 4'],
    ['- Step 4: [Flask](https://a.org/)', 'topic 4 Flask [Flask]', 'Step 4'],
    ['- [ ] Step 4: Learn Flask', 'topic 4 Learn Flask [ ]', 'Step 4'],
    ['- 🧱 1. Bricks', 'topic 1 Bricks', undefined],
    ['- 1️⃣ Bricks: red', 'topic 1 Bricks — red', undefined],
    ['1. Step 4: Learn Flask', 'topic 4 Learn Flask', 'Step 4'],
    ['7. Week 2 - Docker', 'topic 2 Docker', 'Week 2'],
    ['- Week 3: Project: Chat', 'project 3 Chat', 'Week 3'],
  ])('is kept apart: %s', (text, expected, alias) => {
    expect(sketch(text)).toEqual([expected]);
    expect(read(text).nodes[0]?.aliases[0]).toBe(alias);
  });

  it.each([
    ['- **Week 2**', 'topic 2 Week 2'],
    ['- Week 2: 3 hours', 'topic 2 Week 2 3 h'],
    ['- Week 2: (optional)', 'topic 2 Week 2 (optional)'],
    ['- Week 2: [A](https://a.org/) | [B](https://b.org/)', 'topic 2 Week 2 [A] [B]'],
    ['- 404: Not found', 'topic 404 — Not found'],
    ['- Level design: rooms', 'topic Level design — rooms'],
  ])('is the title where nothing else is one: %s', (text, expected) => {
    expect(sketch(text)).toEqual([expected]);
  });

  it('names what a demand asks for', () => {
    expect(edges('- Week 2: Docker\n- Deploy\n  - Requires: Week 2\n')).toEqual([
      'docker > deploy',
    ]);
  });
});

describe('importance before the title of an item', () => {
  it.each([
    ['- Optional: Rust', 'topic Rust (optional)'],
    ['- **Optional:** Zig', 'topic Zig (optional)'],
    ['- **Optional**: Zig', 'topic Zig (optional)'],
    ['- **Optional: Zig**: a language', 'topic Zig (optional) — a language'],
    ['- Recommended: FastAPI', 'topic FastAPI (recommended)'],
    ['- MUST KNOW: SQL', 'topic SQL (essential)'],
    ['- START HERE: Shell', 'topic Shell (essential)'],
    ['- Nice to have — Linux: a kernel', 'topic Linux (optional) — a kernel'],
    ['- [ ] Optional: Rust', 'topic Rust (optional) [ ]'],
    ['- Week 2: Optional: Rust', 'topic 2 Rust (optional)'],
    ['- Optional: [Rust](https://a.org/)', 'topic Rust (optional) [Rust]'],
  ])('is taken out of it: %s', (text, expected) => {
    expect(sketch(text)).toEqual([expected]);
    expect(read(text).choices).toEqual([]);
  });

  it.each([
    ['- Optional chaining: what it is', 'topic Optional chaining — what it is'],
    ['- Optional tools: Docker, Podman', 'topic Optional tools (optional) — Docker, Podman'],
  ])('stays where it belongs to the words: %s', (text, expected) => {
    expect(sketch(text)).toEqual([expected]);
  });

  it('holds for all that stands below it where it stands alone', () => {
    expect(sketch('- Optional:\n  - Rust\n')).toEqual([
      'topic Optional (optional)',
      '  topic Rust (optional)',
    ]);
    expect(sketch('- **Optional:**\n  - Rust\n')).toEqual([
      'group Optional (optional)',
      '  topic Rust (optional)',
    ]);
  });
});
