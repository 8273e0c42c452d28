import { describe, expect, it } from 'vitest';
import { read, sketch } from '../../../tests/fixtures/sketch.ts';

describe('a footnote', () => {
  it('speaks about the topic its marker stands at', () => {
    const text =
      '# T\n\n## Web\n\n- Footnoted[^n]\n  - Sub\n- **HTML**: tags[^1] and text[^n]\n\n## Data\n\n- SQL\n\n[^n]: Note text.\n\n[^1]: See [docs](https://a.org/).\n';
    expect(sketch(text)).toEqual([
      'group Web',
      '  topic Footnoted — Note text.',
      '    topic Sub',
      '  topic HTML — tags and text\n\nSee docs. [docs]',
      'group Data',
      '  topic SQL',
    ]);
    expect(read(text).notes).toEqual([]);
  });

  it('may stand at a heading, in words, in a fold or in a table, and be a bare address', () => {
    const text =
      '# T\n\nWords[^a].\n\n## Web[^b]\n\n- HTML\n\n## Data\n\n| Topic | Hours |\n|---|---|\n| SQL[^c] | 2 |\n\n[^a]: First.\n[^b]: https://b.org/\n[^c]: The third,\nover two lines.\n';
    expect(sketch(text)).toEqual([
      'group Web — https://b.org/ [https://b.org/]',
      '  topic HTML',
      'group Data — The third, over two lines.',
      '  topic SQL 2 h',
    ]);
    expect(read(text).description).toBe('Words.\n\nFirst.');
  });

  it('leaves what a line before a list says about it', () => {
    const text = '# T\n\n- SQL\n\n## Web\n\nRequires:[^n]\n\n- SQL\n\n[^n]: Or any other.\n';
    expect(read(text).prerequisites).toMatchObject([{ source: 'sql', target: 'web' }]);
  });

  it('is text where it has no marker, and so is a marker without one, or in code', () => {
    expect(sketch('# T\n\n- A[^x]\n- `a[^n]`\n\n[^y]: Words here.\n')).toEqual([
      'topic A[^x]',
      'topic a[^n]',
    ]);
    expect(read('# T\n\n- A[^x]\n\n[^y]: Words here.\n').description).toBe('[^y]: Words here.');
  });
});
