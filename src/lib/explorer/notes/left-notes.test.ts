import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { letGo, listLeft, putAside } from './left-notes.ts';

const NOTE = { version: 'v', roadmap: 'r', topic: 'git', before: null, text: 'Half a' };

/** As browsers have it: what is kept are its own properties. */
function fakeStorage(): object {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      Reflect.deleteProperty(this, key);
    },
  };
  return Object.create(methods) as object;
}

beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

it('what was typed is there until it is let go, the last of each note', () => {
  putAside(NOTE);
  putAside({ ...NOTE, text: 'Half a word' });
  expect(listLeft()).toEqual([{ ...NOTE, text: 'Half a word' }]);
  letGo('v');
  expect(listLeft()).toEqual([]);
});

it('what is damaged, or of something else, is no note and stays', () => {
  putAside(NOTE);
  const [key = ''] = Object.keys(localStorage);
  localStorage.setItem(key, '{"version":');
  localStorage.setItem(`${key}2`, '{"version":"v"}');
  localStorage.setItem('theme', 'dark');
  expect(listLeft()).toEqual([]);
  expect(Object.keys(localStorage)).toHaveLength(3);
});

it('a browser that keeps nothing stops nobody from typing', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => putAside(NOTE)).not.toThrow();
  expect(() => letGo('v')).not.toThrow();
  expect(listLeft()).toEqual([]);
});
