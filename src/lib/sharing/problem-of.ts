import type { LinkProblem } from './model.ts';
import { problemWords } from './words.ts';

export function problemOf(code: LinkProblem['code']): LinkProblem {
  return { code, message: problemWords[code] };
}
