import { expect, it } from 'vitest';
import { cutSnippet } from './snippet.ts';

const TEXT =
  'Messages that reach the browser the moment they are sent, over one WebSocket connection';

it('shows a summary from a little before the word that was found, however late it comes', () => {
  const at = TEXT.indexOf('WebSocket');
  const { text, ranges } = cutSnippet(TEXT, [[at, at + 9]]);
  expect(text).toBe('…are sent, over one WebSocket connection');
  expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(['WebSocket']);
});

it('leaves a summary whole where what was found is in sight, or nothing was', () => {
  expect(cutSnippet(TEXT, [[0, 8]]).text).toBe(TEXT);
  expect(cutSnippet(TEXT, [])).toEqual({ text: TEXT, ranges: [] });
});
