import { describe, expect, it } from 'vitest';
import { sketch } from '../../../tests/fixtures/graphs.ts';
import { findTeachers } from './find-teachers.ts';

/** The teacher of docker, where nodes are the skills that are given by their ids. */
function teacherOf(outline: string, skills: Readonly<Record<string, readonly string[]>>) {
  return findTeachers(sketch(outline), new Map(Object.entries(skills))).get('docker');
}

describe('what teaches a skill', () => {
  it('is what is just that, rather than a part of it that is more', () => {
    const outline = 'group docker\n  docker-and-kubernetes\n  images';
    expect(
      teacherOf(outline, {
        docker: ['docker'],
        'docker-and-kubernetes': ['docker', 'kubernetes'],
      }),
    ).toBe('docker');
  });

  it('is a part that is just that, rather than what holds it', () => {
    expect(
      teacherOf('group containers\n  docker\n  images', {
        containers: ['docker'],
        docker: ['docker'],
      }),
    ).toBe('docker');
    expect(
      teacherOf('group tools\n  docker', { tools: ['docker', 'git'], docker: ['docker'] }),
    ).toBe('docker');
  });

  it('is what names it first among others, and of equals the first', () => {
    expect(
      teacherOf('one\ntwo\nthree', {
        one: ['kubernetes', 'docker'],
        two: ['docker', 'kubernetes'],
        three: ['docker', 'git'],
      }),
    ).toBe('two');
  });
});
