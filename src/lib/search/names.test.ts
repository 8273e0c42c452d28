import { expect, it } from 'vitest';
import { findOtherNames } from './names.ts';

it('knows the other names of what a title holds', () => {
  expect(findOtherNames('JWT tokens')).toContain('JSON Web Token tokens');
  expect(findOtherNames('Intro to ci-cd!')).toContain('Intro to Continuous integration!');
});

it('gives no other name to what only looks alike', () => {
  expect(findOtherNames('Rapid prototyping')).toEqual([]);
  expect(findOtherNames('Vue.js')).toEqual([]);
  expect(findOtherNames('')).toEqual([]);
});
