import type { VoidElement } from '../element.ts';

export const lineBreak: VoidElement = {
  level: 'void',
  build: ({ start, end }) => ({ type: 'lineBreak', position: { start, end } }),
};

export const thematicBreak: VoidElement = {
  level: 'void',
  build: ({ start, end }) => ({ type: 'thematicBreak', position: { start, end } }),
};

export const image: VoidElement = {
  level: 'void',
  build({ attributes, start, end }) {
    const url = attributes.get('src')?.trim() ?? '';
    const alternative = attributes.get('alt')?.trim() ?? '';
    if (url === '' && alternative === '') return null;
    return { type: 'image', url, alternative, position: { start, end } };
  },
};
