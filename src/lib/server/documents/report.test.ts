import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#lib/roadmap';
import { diagnosticLine, refuseErrors } from './report.ts';

const diagnostic = (severity: Diagnostic['severity'], line = 3): Diagnostic => ({
  code: 'some-code',
  severity,
  message: 'Say it otherwise.',
  line,
  column: 5,
});

describe('the report on the roadmaps', () => {
  it('names the place, the severity, the code and the cure on one line', () => {
    expect(diagnosticLine('roadmaps/a.md', diagnostic('warning'))).toBe(
      'roadmaps/a.md:3:5  warning  some-code  Say it otherwise.',
    );
  });

  it('keeps to that line whatever the document says', () => {
    const steering = { ...diagnostic('info'), message: 'No “\u001b[31m\nX”.' };
    expect(diagnosticLine('a\tb.md', steering)).toBe('a b.md:3:5  info  some-code  No “ [31m X”.');
  });

  it('ends a build with a line for every error of every file', () => {
    const files = [
      { path: 'a.md', text: '', diagnostics: [diagnostic('error', 1), diagnostic('warning', 2)] },
      { path: 'b.md', text: '', diagnostics: [diagnostic('error', 9)] },
    ];
    expect(() => {
      refuseErrors(files);
    }).toThrow(/a\.md:1:5 {2}error.*\nb\.md:9:5 {2}error[^\n]*$/);
  });

  it('lets warnings pass', () => {
    const files = [{ path: 'a.md', text: '', diagnostics: [diagnostic('warning')] }];
    expect(() => {
      refuseErrors(files);
    }).not.toThrow();
  });
});
