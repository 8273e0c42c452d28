import { describe, expect, it } from 'vitest';
import { answer } from './static-files.ts';

const FILES = new Set([
  'index.html',
  '404.html',
  'python-backend/index.html',
  'python-backend.json',
  'file with space.md',
  '.nojekyll',
]);
const ask = (url: string, base = '') => answer(url, base, (file) => FILES.has(file));

describe('the static server', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/python-backend/', 'python-backend/index.html', 'text/html; charset=utf-8'],
    ['/python-backend/?path=oop', 'python-backend/index.html', 'text/html; charset=utf-8'],
    ['/python-backend.json', 'python-backend.json', 'application/json; charset=utf-8'],
    ['/file%20with%20space.md', 'file with space.md', 'text/markdown; charset=utf-8'],
  ])('gives %s its file and type', (url, file, type) => {
    expect(ask(url)).toEqual({ status: 200, file, type });
  });

  it('sends a folder without its slash to the one with, query kept', () => {
    expect(ask('/python-backend?path=oop')).toEqual({
      status: 301,
      location: '/python-backend/?path=oop',
    });
  });

  it.each([
    '/no-such/thing',
    '/no-such/',
    '/python-backend/index',
    '/.nojekyll',
    '//python-backend',
    '',
  ])('answers %j with the page for what is missing', (url) => {
    expect(ask(url)).toMatchObject({ status: 404, file: '404.html' });
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%',
    '/a%00',
    '/a\\b',
  ])('refuses %j', (url) => {
    expect(ask(url)).toEqual({ status: 400 });
  });

  it('serves a site built for a base path under that path only', () => {
    expect(ask('/waymark/', '/waymark')).toMatchObject({ status: 200, file: 'index.html' });
    expect(ask('/waymark/python-backend', '/waymark')).toMatchObject({
      location: '/waymark/python-backend/',
    });
    expect(ask('/python-backend/', '/waymark')).toMatchObject({ status: 404 });
    expect(ask('/waymarks/', '/waymark')).toMatchObject({ status: 404 });
  });
});
