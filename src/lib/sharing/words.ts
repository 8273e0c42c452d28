import type { LinkProblem } from './model.ts';

/** What is wrong with a link, and what to do. */
export const problemWords: Readonly<Record<LinkProblem['code'], string>> = {
  'no-link': 'Nothing was sent with this address; copy the whole link again, to its very end.',
  damaged:
    'The link is damaged or cut off, so nothing was taken from it; copy it again to its very end, or scan the code again.',
  unknown:
    'The link carries something that this page does not know; open it at the site it came from.',
  newer:
    'The link was made by a newer version of Waymark; reload this page to get that version, then open the link again.',
  'too-large': 'The link holds more than 4 MB, so it was not opened; ask for it as a file.',
};
