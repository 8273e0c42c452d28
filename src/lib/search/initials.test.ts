import { expect, it } from 'vitest';
import { findInitials } from './initials.ts';

it('makes initials with and without the small words', () => {
  expect(findInitials('Separation of concerns')).toEqual(['soc', 'sc']);
  expect(findInitials('Role-based access control (RBAC)')).toEqual(['rbacr']);
  expect(findInitials('Docker')).toEqual([]);
});
