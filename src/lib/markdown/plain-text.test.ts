import { expect, it } from 'vitest';
import { parseMarkdown, toPlainText } from './index.ts';

it('keeps the words of everything, on one line', () => {
  const [block] = parseMarkdown(
    ' a  **b *c*** `<d>`\ne  \nf [g ~~h~~](i) ![j](k) <b>l</b><br>m &amp; \\*',
  ).blocks;
  expect(block?.type === 'paragraph' && toPlainText(block.children)).toBe(
    'a b c <d> e f g h j l m & *',
  );
});
