export type { Field, Need, Skill, SkillResource, Vocabulary } from './model.ts';
export { foldWords, joinWords } from './fold.ts';
export { matchNames } from './match-names.ts';
export { matchRoadmap, type SkillsOfNodes } from './match-roadmap.ts';
export { readVocabulary, type VocabularyReading } from './read-vocabulary.ts';
