import { describe, expect, it } from 'vitest';
import { problems, read } from '../../../tests/fixtures/sketch.ts';
import { readRoadmap } from './index.ts';

const count = (many: number) => Array.from({ length: many }, (_, index) => `n${String(index)}x`);

describe('however much there is', () => {
  it('a statement may name it all', () => {
    const names = count(1000);
    const text = `# T\n\n- ${names.join('\n- ')}\n- Y\n  - Requires: ${names.join(', ')}\n`;
    expect(read(text).prerequisites).toHaveLength(1000);
    expect(problems(text)).toEqual([]);
  });

  it('every project comes after what its brackets name', () => {
    const names = count(1000);
    const projects = names.map((name) => `- Build ${name}p (${name})`).join('\n');
    const text = `# T\n\n## G\n\n- ${names.join(' y\n- ')} y\n\n## Projects\n\n${projects}\n`;
    expect(read(text).prerequisites).toHaveLength(1000);
  });

  it('what is nested too deep is kept, and reported', () => {
    const names = count(60);
    const lines = names.map((name, depth) => `${'  '.repeat(depth)}- ${name}`);
    const { roadmap, diagnostics } = readRoadmap(`# T\n\n${lines.join('\n')}\n`, { id: 't' });
    expect(diagnostics).toMatchObject([{ code: 'nested-too-deep', severity: 'warning' }]);
    expect(diagnostics[0]?.line).toBeGreaterThan(50);
    expect(diagnostics[0]?.message).toMatch(/; move it further out, or .*\.$/);
    const kept = roadmap.nodes.map(({ title, summary }) => `${title} ${summary}`).join('\n');
    for (const name of names) expect(kept).toContain(name);
  });

  it('a list of fifty levels is read to its end', () => {
    const lines = count(49).map((name, depth) => `${'  '.repeat(depth)}- ${name}`);
    expect(problems(`# T\n\n${lines.join('\n')}\n`)).toEqual([]);
  });
});
