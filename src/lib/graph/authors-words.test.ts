import { expect, it } from 'vitest';
import { authorsWords } from './authors-words.ts';

it.each([
  ['- **Requires:** Linux and Docker', 'Requires: Linux and Docker'],
  ['- *Needs:* Linux', 'Needs: Linux'],
  ['- **Requires: Docker**', 'Requires: Docker'],
  ['**Requires: Docker**', 'Requires: Docker'],
  ['***Requires:*** _Docker_, __Linux__', 'Requires: Docker, Linux'],
  ['> - [x] 1. Requires: Docker', 'Requires: Docker'],
  ['>> ### Deployment (needs: Docker)', 'Deployment (needs: Docker)'],
  ['+ Requires: my_own_app, 2 * 3 * 4', 'Requires: my_own_app, 2 * 3 * 4'],
  ['Requires: [Docker](#docker) or [Linux](<#linux> "the one")', 'Requires: Docker or Linux'],
  ['- Requires: `**kwargs` and **`my_app`**', 'Requires: **kwargs and my_app'],
  ['#hashtag', '#hashtag'],
  ['-', '-'],
  ['  > ', 'the author says so'],
])('tells why without the marks of Markdown: %s', (quote, words) => {
  expect(authorsWords(quote)).toBe(words);
});

it('takes no longer for a line of nothing but marks', () => {
  for (const mark of ['*', '_', '[', '[a](', '`', '> ', '# ', '**a ', '_a ']) {
    expect(authorsWords(mark.repeat(200)).length).toBeLessThanOrEqual(1000);
  }
});
