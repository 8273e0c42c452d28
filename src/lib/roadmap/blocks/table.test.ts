import { describe, expect, it } from 'vitest';
import { problems, read, sketch } from '../../../../tests/fixtures/sketch.ts';

const table = (...rows: readonly string[]) => `# T\n\n## Data\n\n${rows.join('\n')}\n`;

describe('a row of a table', () => {
  it('may have a range in its column of hours', () => {
    const text = table(
      '| Topic | Hours |',
      '|---|---|',
      '| SQL | 2-3 |',
      '| ORM | 4 – 6 |',
      '| Joins | 10+ |',
      '| Views | 1 to 2 |',
    );
    expect(sketch(text).slice(1)).toEqual([
      '  topic SQL 2.5 h',
      '  topic ORM 5 h',
      '  topic Joins 10 h',
      '  topic Views 1.5 h',
    ]);
  });

  it('without a title is named by its link, not by a number, a tick or what it requires', () => {
    const text = table(
      '| # | Topic | Hours | Done | Requires | Link |',
      '|---|---|---|---|---|---|',
      '| 4 | SQL | 3 | yes | | |',
      '| 5 | | 2 | no | SQL | [Docs](https://a.org/) |',
    );
    expect(sketch(text).slice(1)).toEqual([
      '  topic 4 SQL [x] 3 h',
      '  topic 5 Docs [ ] 2 h [Docs]',
    ]);
    expect(read(text).prerequisites).toMatchObject([{ source: 'sql', target: 'docs' }]);
  });

  it('that is short is whole as long as it is closed', () => {
    const text = table('| Topic | Hours | Why |', '|---|---|---|', '| SQL |', '| ORM | 2 |');
    expect(sketch(text).slice(1)).toEqual(['  topic SQL', '  topic ORM 2 h']);
    expect(problems(text)).toEqual([]);
  });

  it('that no bar closes is cut off where the header is closed', () => {
    const text = table('| Topic | Hours |', '|---|---|', '| SQL | 2 |', '| OR');
    expect(problems(text)).toEqual(['8:1 warning cut-row']);
  });
});
