import { expect, it } from 'vitest';
import { findInitials, findOtherNames } from './names.ts';
import { isSmallWord } from './words.ts';

it('knows the other names of what a title holds', () => {
  expect(findOtherNames('JWT tokens')).toContain('JSON Web Token tokens');
  expect(findOtherNames('Intro to ci-cd!')).toContain('Intro to Continuous integration!');
});

it('gives no other name to what only looks alike', () => {
  expect(findOtherNames('Rapid prototyping')).toEqual([]);
  expect(findOtherNames('')).toEqual([]);
});

it('makes initials with and without the small words', () => {
  expect(findInitials('Separation of concerns', isSmallWord)).toEqual(['soc', 'sc']);
  expect(findInitials('Role-based access control (RBAC)', isSmallWord)).toEqual(['rbacr']);
  expect(findInitials('Docker', isSmallWord)).toEqual([]);
});
