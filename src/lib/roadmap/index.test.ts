import { expect, it } from 'vitest';
import * as door from './index.ts';

it('hands on three functions, and types', () => {
  expect(Object.keys(door).sort()).toEqual(['readRoadmap', 'readTree', 'writeRoadmap']);
});
