import { expect, it } from 'vitest';
import * as door from './index.ts';

it('hands on what reads and writes a roadmap, and what is known of names, links and addresses', () => {
  expect(Object.keys(door).sort()).toEqual([
    'RESOURCE_KINDS',
    'countEdits',
    'hostOf',
    'idOf',
    'makeChoice',
    'nearestTitle',
    'offeredChoices',
    'readAddress',
    'readRoadmap',
    'readTree',
    'shorten',
    'writeRoadmap',
  ]);
});
