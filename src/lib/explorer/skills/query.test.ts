import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from './query.ts';

const ROADMAPS = ['one', 'two'];
const read = (query: string) => readQuery(new URLSearchParams(query), ROADMAPS);

describe('the address of a view of all skills', () => {
  it('brings back what was chosen', () => {
    for (const query of ['', '?roadmap=two', '?compare=two,one']) {
      expect(writeQuery(read(query))).toBe(query);
    }
  });

  it('asks for nothing where it names what does not exist', () => {
    for (const query of ['?roadmap=ghost', '?compare=one', '?compare=one,ghost', '?compare=,']) {
      expect(read(query)).toEqual({ roadmap: null, compare: null });
    }
  });
});
