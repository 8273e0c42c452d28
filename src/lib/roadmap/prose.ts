import { isRoot, type Draft } from './draft.ts';
import { cut, originOf, tidy, type Line } from './line.ts';
import type { Reading } from './reading.ts';
import { takeResources } from './resources.ts';
import { noticeStrictOrder } from './strict-order.ts';
import { endOfLeadingIcons } from './title/icons.ts';

/** Longer prose tells a story; it does not say in passing how important something is. */
const LONGEST_REMARK = 120;

/** Words about a node: a paragraph of its summary, or of the roadmap's description. */
export function readProse(line: Line, owner: Draft, reading: Reading): void {
  takeResources(line, owner, reading);
  const start = originOf(line, 0);
  const words = cut(line, endOfLeadingIcons(line.mask));
  const text = tidy(words.text);
  if (text === '') return;
  noticeStrictOrder(text, start, reading);
  if (isRoot(owner) && reading.isDescribed) {
    reading.note(text, start);
    return;
  }
  owner.summary.push(text);
  if (!isRoot(owner) && text.length <= LONGEST_REMARK) {
    reading.remarks.push({ within: owner, sentence: tidy(words.mask) });
  }
}
