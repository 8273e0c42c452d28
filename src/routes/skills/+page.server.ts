import { SKILLS } from '#lib/graph';
import { loadMapPage } from '../map-pages.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadMapPage(SKILLS);
