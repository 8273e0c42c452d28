import { describe, expect, it } from 'vitest';
import { readQuery, writeQuery } from './query.ts';

const TOPICS = ['html', 'css', 'sql'];
const read = (query: string) => readQuery(new URLSearchParams(query), (id) => TOPICS.includes(id));

describe('the address of a path', () => {
  it('brings back what was asked for', () => {
    for (const query of [
      '?path=ready',
      '?path=goals&to=css,sql&pick=html',
      '?path=why&from=html&to=css',
      '?path=known&said=y.html,n.css&review',
      '?path=interview',
      '?path=projects',
    ]) {
      const found = read(query);
      expect(found && writeQuery(found)).toBe(query);
    }
  });

  it('asks for nothing where it says nothing of a path', () => {
    expect(read('?roadmap=html')).toBeNull();
  });

  it('leaves out what the roadmap does not have, and shows what is ready where it asks for no part', () => {
    expect(
      read('?path=ghost&to=ghost,css,css&from=ghost&pick=ghost&said=y.ghost,x.css,css'),
    ).toEqual({
      part: 'ready',
      from: null,
      to: ['css'],
      picks: [],
      answers: [],
      isReview: false,
    });
  });

  it('reads as much of a long list as somebody may have made', () => {
    const ids = Array.from({ length: 600 }, (_, at) => `t${at}`);
    const said = ids.map((id) => `n.${id}`).join(',');
    const list = ids.join(',');
    const found = readQuery(
      new URLSearchParams({ path: 'known', to: list, pick: list, said }),
      (id) => id.startsWith('t'),
    );
    expect([found?.to.length, found?.picks.length, found?.answers.length]).toEqual([200, 200, 200]);
    expect(found?.answers.at(-1)).toEqual({ about: 't199', knows: false });
  });
});
