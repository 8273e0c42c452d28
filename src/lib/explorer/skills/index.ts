import type { MapParts } from '../map-parts.ts';
import SkillPlaces from './SkillPlaces.svelte';
import SkillTools from './SkillTools.svelte';

export const parts: MapParts = { sections: SkillPlaces, tools: SkillTools };
