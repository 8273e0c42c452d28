import type { SkillParts } from '../skill-sections.ts';
import SkillPlaces from './SkillPlaces.svelte';
import SkillTools from './SkillTools.svelte';

export const parts: SkillParts = { sections: SkillPlaces, tools: SkillTools };
