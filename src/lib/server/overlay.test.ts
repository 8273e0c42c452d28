import { describe, expect, it } from 'vitest';
import type { Severity } from '#lib/roadmap';
import { overlayError } from './overlay.ts';

const TEXT = ['# A', '', '## B', '- one', '- two', '- three'].join('\n');

function file(path: string, ...diagnostics: readonly (readonly [Severity, number, number])[]) {
  return {
    path,
    text: TEXT,
    diagnostics: diagnostics.map(([severity, line, column]) => ({
      code: 'some-code',
      severity,
      message: 'Do this.',
      line,
      column,
    })),
  };
}

describe('the overlay of the dev server', () => {
  it('is not there when nothing is wrong', () => {
    expect(overlayError([file('roadmaps/a.md', ['info', 1, 1])], '/site')).toBeNull();
  });

  it('tells every error and warning with its place, errors first', () => {
    const overlay = overlayError(
      [
        file('roadmaps/a.md', ['warning', 4, 3]),
        file('roadmaps/b.md', ['info', 1, 1], ['error', 2, 1]),
      ],
      '/site',
    );
    expect(overlay?.message.split('\n')).toEqual([
      'roadmaps/b.md:2:1  error  some-code  Do this.',
      'roadmaps/a.md:4:3  warning  some-code  Do this.',
    ]);
    expect(overlay?.loc).toEqual({ file: '/site/roadmaps/b.md', line: 2, column: 1 });
  });

  it('quotes the Markdown around the first problem', () => {
    const overlay = overlayError([file('roadmaps/a.md', ['warning', 4, 3])], '/site');
    expect(overlay?.frame).toBe(
      ['2 | ', '3 | ## B', '4 | - one', '  |   ^', '5 | - two', '6 | - three'].join('\n'),
    );
  });

  it('quotes what there is at the ends of a file', () => {
    const overlay = overlayError([file('a.md', ['error', 6, 1])], '/site');
    expect(overlay?.frame).toBe(['4 | - one', '5 | - two', '6 | - three', '  | ^'].join('\n'));
  });
});
