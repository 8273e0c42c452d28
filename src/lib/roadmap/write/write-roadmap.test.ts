import { describe, expect, it } from 'vitest';
import { read } from '../../../../tests/fixtures/sketch.ts';
import { writeRoadmap } from './write-roadmap.ts';

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

  it('shows as code what would otherwise say something else', () => {
    const roadmap = read('- `Requires: x`\n- `1. Optional: a`\n- a\\*b\\_ and https\\://x.y\n');
    expect(writeRoadmap(roadmap)).toContain(
      '- **`Requires: x`**\n- **`1. Optional: a`**\n- **a\\*b\\_ and https\\://x.y**\n',
    );
  });
});
