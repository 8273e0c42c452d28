import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRoadmap } from '../../../../tests/fixtures/any-roadmap.ts';
import { sketch } from '../../../../tests/fixtures/graphs.ts';
import { sketchVocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import { buildSkillGraph } from '../build-skill-graph.ts';
import { isThingToLearn } from '../is-thing-to-learn.ts';
import { describeNodes } from '../library/node-skills.ts';
import { makeLibrary } from '../library/make-library.ts';
import { thingsIn } from '../things-in.ts';
import { withContainers } from '../with-containers.ts';
import { ASSUMED_HOURS, hoursOf, type KnownOfNodes } from './hours-of.ts';

const NOTHING: KnownOfNodes = new Map();
/** Every skill of it takes an hour. */
const VOCABULARY = sketchVocabulary(['http', 'jwt', 'redis', 'memcached']);

function graphOf(outline: string) {
  return buildSkillGraph(sketch(outline), VOCABULARY).graph;
}

function hoursIn(outline: string): Record<string, string> {
  const graph = graphOf(outline);
  const known = new Map(Object.entries(describeNodes(makeLibrary([graph], VOCABULARY), graph)));
  return Object.fromEntries(
    graph.roadmap.nodes
      .filter(({ id }) => isThingToLearn(graph, id))
      .map(({ id }) => {
        const { hours, from } = hoursOf(graph, id, known);
        return [id, `${String(hours)} ${from}`];
      }),
  );
}

describe('the hours of a thing to learn', () => {
  it('are those of the document, else of its skills, else assumed and said to be so', () => {
    expect(hoursIn('http 5h\njwt\ncooking\nproject shop')).toEqual({
      http: '5 document',
      jwt: '1 skills',
      cooking: `${String(ASSUMED_HOURS.topic)} assumed`,
      shop: `${String(ASSUMED_HOURS.project)} assumed`,
    });
  });

  it('of a group that the document gives as a whole are shared by what it holds', () => {
    expect(hoursIn('stage web 10h\n  http 4h\n  group more\n    jwt\n    cooking')).toEqual({
      http: '4 document',
      jwt: '3 document',
      cooking: '3 document',
    });
    expect(hoursIn('stage web 20h\n  group a 15h\n    jwt\n  group b\n    cooking')).toEqual({
      jwt: '15 document',
      cooking: '5 document',
    });
  });

  it('are not nothing where the parts take all of the whole already', () => {
    expect(hoursIn('group web 4h\n  http 4h\n  jwt')).toEqual({
      http: '4 document',
      jwt: '1 skills',
    });
  });

  it('of a skill that several topics teach are shared between them', () => {
    const graph = graphOf('a\nb\nc');
    const twice = {
      ...graph,
      skills: new Map([
        ['a', ['http']],
        ['b', ['http', 'jwt']],
      ]),
    };
    const known = describeNodes(makeLibrary([twice], VOCABULARY), twice);
    expect([known.a?.hours, known.b?.hours, known.c]).toEqual([0.5, 1.5, undefined]);
  });

  it('of what holds others, and of a stranger, are none of its own', () => {
    const graph = graphOf('group web 4h\n  http');
    expect(hoursOf(graph, 'web', NOTHING).hours).toBe(0);
    expect(hoursOf(graph, 'ghost', NOTHING).hours).toBe(0);
  });

  it('add up to what the document gives a group, where it says no more of what is in it', () => {
    fc.assert(
      fc.property(anyRoadmap, (roadmap) => {
        const { graph } = buildSkillGraph(roadmap);
        for (const { id, hours } of graph.roadmap.nodes) {
          const things = thingsIn(graph, id);
          const isSaidOnce = graph.roadmap.nodes
            .filter((node) => withContainers(graph, node.id).slice(1).includes(id))
            .every((node) => node.hours === null);
          if (hours === null || hours === 0 || things.length === 0 || !isSaidOnce) continue;
          const taken = things.map((thing) => hoursOf(graph, thing, NOTHING).hours);
          expect(taken.reduce((total, each) => total + each, 0)).toBeCloseTo(hours);
        }
      }),
    );
  });
});
