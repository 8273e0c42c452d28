import type { BlockElement, Frame, Part } from '../element.ts';

/** Elements that only say how things are laid out: what they hold stands in their place. */
export const wrapper: BlockElement = {
  level: 'block',
  build: (frame: Frame): readonly Part[] => frame.parts,
};

/** `<dt>` and `<dd>`, which end one another. */
export const description: BlockElement = {
  ...wrapper,
  closes: { names: ['dt', 'dd'], within: ['dl'] },
};
