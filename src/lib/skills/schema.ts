import * as v from 'valibot';
import { RESOURCE_KINDS } from '#lib/roadmap';

const MOST_RESOURCES = 3;

const words = v.pipe(
  v.string('should be words'),
  v.trim(),
  v.nonEmpty('should not be empty; write it or take the line out'),
);
const id = v.pipe(
  v.string('should be an id'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'should be made of a-z, 0-9 and single hyphens'),
);
/** On the map of all skills the cards of fields have ids too, and theirs begin so. */
const skillId = v.pipe(id, v.regex(/^(?!field-)/, 'should not begin with “field-”'));

const resource = v.strictObject({
  title: words,
  url: v.pipe(
    words,
    v.url('should be an address'),
    v.startsWith('https://', 'should start with https://'),
  ),
  kind: v.picklist(RESOURCE_KINDS, `should be one of ${RESOURCE_KINDS.join(', ')}`),
  language: v.optional(v.pipe(words, v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)), 'en'),
  free: v.optional(v.boolean('should be true or false'), true),
});

const need = v.union(
  [words, v.strictObject({ why: words, 'though-implied': v.literal(true) })],
  'should be the reason in a few words',
);

const skill = v.strictObject({
  name: words,
  aliases: v.optional(v.array(words, 'should be a list of names'), []),
  short: v.optional(v.array(words, 'should be a list of names'), []),
  inside: v.optional(v.array(words, 'should be a list of names'), []),
  summary: words,
  tags: v.pipe(v.array(id, 'should be a list of fields'), v.minLength(1, 'should name a field')),
  'part-of': v.optional(id),
  needs: v.optional(v.record(id, need, 'should name skills, each with its reason'), {}),
  hours: v.pipe(
    v.number('should be a number of hours'),
    v.minValue(0.5, 'should be at least half an hour'),
    v.maxValue(200, 'should be less than 200 hours; part the skill'),
  ),
  resources: v.pipe(
    v.array(resource, 'should be a list of links'),
    v.minLength(1, 'should have at least one link'),
    v.maxLength(MOST_RESOURCES, `should have at most ${MOST_RESOURCES} links; keep the best`),
  ),
});

/** The shape of `skills.yaml`; each message goes on after the name of what it is about. */
export const vocabularySchema = v.strictObject({
  fields: v.record(id, words, 'should name the fields'),
  skills: v.record(skillId, skill, 'should name the skills'),
});

export type VocabularyFile = v.InferOutput<typeof vocabularySchema>;
