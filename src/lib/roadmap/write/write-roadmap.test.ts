import { describe, expect, it } from 'vitest';
import { read } from '../../../../tests/fixtures/sketch.ts';
import type { Roadmap } from '../model.ts';
import { writeRoadmap } from './write-roadmap.ts';

/** What is needed by names alone, without the lines. */
const saidIn = ({ unresolved }: Roadmap) =>
  unresolved.map(({ target, names, nodes, origin }) => ({ target, names, nodes, origin }));

describe('a written roadmap', () => {
  it('looks as an author would have written it', () => {
    const text = `---
order: strict
hours: 12
license: "MIT"
---

# Tea

Choose one: [Green](#-1-green-optional-3-hours), [Black](#phase-2-black)

## 🍵 1. Green (optional, ~3 hours)

Requires: [Boiling](#boiling)

- **Water**: Bring it to the boil.
  - [A table](<https://example.org/t>)
- [x] **Pot** (essential)

### Cups

Small ones.

- **Glass**

## Phase 2: Black

- **Boiling**

# Resources

- [Home](<https://example.org/>)

# Notes

Drink it warm.
`;
    expect(writeRoadmap(read(text))).toBe(text);
  });

  it('keeps the names that no title bears, as words or, where these would say more, as links to nowhere', () => {
    const roadmap = read(
      '- SQL or Mongo\n- X\n  - Requires: Postgres\n  - Needs: [SQL and more](#a), [SQL](#id:b)\n- Y\n  - Needs: [SQL](#b1) or [Mongo](#b2)\n  - Requires: X or Z\n',
    );
    const text = writeRoadmap(roadmap);
    expect(text.split('\n').filter((line) => line.startsWith('  '))).toEqual([
      '  - Requires: Postgres',
      '  - Requires: [SQL and more](#id:)',
      '  - Requires: SQL',
      '  - Requires: [SQL](#id:) or [Mongo](#id:)',
      '  - Requires: [X](#x) or Z',
    ]);
    expect(saidIn(read(text))).toEqual(saidIn(roadmap));
  });

  it('shows as code what would otherwise say something else', () => {
    const roadmap = read('- `Requires: x`\n- `1. Optional: a`\n- a\\*b\\_ and https\\://x.y\n');
    expect(writeRoadmap(roadmap)).toContain(
      '- **`Requires: x`**\n- **`1. Optional: a`**\n- **a\\*b\\_ and https\\://x.y**\n',
    );
  });
});
