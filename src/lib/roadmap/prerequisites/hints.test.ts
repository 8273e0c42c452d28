import { describe, expect, it } from 'vitest';
import { edges, problems, read } from '../../../../tests/fixtures/sketch.ts';

const BASICS =
  '# T\n\n## Basics\n\n- FastAPI (fast)\n- React\n- WebSockets\n- SQL basics (CRUD)\n- Comments and docstrings\n\n## Projects\n\n';

describe('what a project is made with', () => {
  it.each([
    ['- Shop (FastAPI + React)\n', ['fastapi > shop', 'react > shop']],
    ['- Shop (CRUD for any resource)\n', ['sql-basics > shop']],
    ['- Shop (pages with React, sold in CRUD)\n', ['react > shop', 'sql-basics > shop']],
    [
      '- Shop (React or FastAPI)\n',
      ['fastapi > shop (fastapi-or-react)', 'react > shop (fastapi-or-react)'],
    ],
    [
      '- Shop using WebSockets and React\n',
      ['react > shop-using-websockets-and-react', 'websockets > shop-using-websockets-and-react'],
    ],
    [
      '- Shop: FastAPI + React + WebSockets\n',
      ['fastapi > shop', 'react > shop', 'websockets > shop'],
    ],
    ['- **Shop** — FastAPI + React\n', ['fastapi > shop', 'react > shop']],
    [
      '| Project | Tech stack |\n|---|---|\n| Shop | FastAPI + React + WebSockets |\n',
      ['fastapi > shop', 'react > shop', 'websockets > shop'],
    ],
    [
      '### Shop\n\nBuilt with: FastAPI, React\n\nSell things.\n',
      ['fastapi > shop', 'react > shop'],
    ],
  ])('is read from %j', (text, expected) => {
    expect(edges(BASICS + text)).toEqual(expected);
    expect(problems(BASICS + text)).toEqual([]);
  });

  it.each([
    '- Shop: a place to sell with React and more.\n',
    '- Shop with comments\n',
    '- Shop for React\n',
    '- Shop (Cart, Checkout)\n',
  ])('is not read from other words about it: %j', (text) => {
    expect(edges(BASICS + text)).toEqual([]);
    expect(problems(BASICS + text)).toEqual([]);
  });

  it('is said of projects alone', () => {
    expect(read('# T\n\n## Basics\n\n- SQL\n- Rows (SQL + Mongo)\n').unresolved).toEqual([]);
  });
});
