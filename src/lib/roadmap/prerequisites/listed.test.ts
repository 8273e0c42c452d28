import { describe, expect, it } from 'vitest';
import { edges, problems, sketch } from '../../../../tests/fixtures/sketch.ts';

const BASICS = '# T\n\n## Basics\n\n- Docker\n- Flask\n- Django\n\n';

describe('“Prerequisites” without a colon', () => {
  it.each([
    '## X\n\n### Prerequisites\n\n- Docker\n- Flask or Django\n\n### Work\n\n- Y\n',
    '## X\n\n**Prerequisites**\n\n- Docker\n- Flask or Django\n\n### Work\n\n- Y\n',
    '## X\n\n### 📋 Prerequisites:\n\n1. Docker\n2. Flask or Django\n\n### Work\n\n- Y\n',
  ])('says what its group requires where its items are taught elsewhere: %j', (text) => {
    expect(sketch(BASICS + text).slice(4)).toEqual(['stage X', '  group Work', '    topic Y']);
    expect(edges(BASICS + text)).toEqual([
      'docker > x',
      'flask > x (flask-or-django)',
      'django > x (flask-or-django)',
    ]);
    expect(problems(BASICS + text)).toEqual([]);
  });

  it.each([
    '## X\n\n### Prerequisites\n\n- [boxes](#docker)\n\n### Work\n\n- Y\n',
    '## X\n\n### Prerequisites\n\n- [boxes](#docker)\n- [a framework](#flask)\n\n### Work\n\n- Y\n',
    '## X\n\n**Prerequisites**\n\n- [boxes](#docker)\n- [a framework](#flask)\n\n### Work\n\n- Y\n',
  ])('may hold links into the document: %j', (text) => {
    expect(sketch(BASICS + text).slice(4)).toEqual(['stage X', '  group Work', '    topic Y']);
    expect(edges(BASICS + text)[0]).toBe('docker > x');
  });

  it('may stand below a topic', () => {
    const text = `${BASICS}## X\n\n- Y\n  - Prerequisites\n    - Docker\n- Z\n`;
    expect(sketch(text).slice(4)).toEqual(['group X', '  topic Y', '  topic Z']);
    expect(edges(text)).toEqual(['docker > y']);
  });

  it.each([
    ['of the whole roadmap', '## Prerequisites\n\n- Docker\n'],
    ['with a name that nobody else bears', '## X\n\n### Prerequisites\n\n- Docker\n- Patience\n'],
    ['with words of its own', '## X\n\n### Prerequisites\n\n- Docker: how to run boxes\n'],
    ['with boxes to tick', '## X\n\n### Prerequisites\n\n- [ ] Docker\n'],
    ['with links to learn from', '## X\n\n### Prerequisites\n\n- [Docker](https://a.org/)\n'],
    ['that is taught in the same group', '## X\n\n### Prerequisites\n\n- Y\n\n### Work\n\n- Y\n'],
  ])('is something to learn: %s', (_, text) => {
    expect(sketch(BASICS + text).join('\n')).toContain('group Prerequisites');
    expect(edges(BASICS + text)).toEqual([]);
  });
});
