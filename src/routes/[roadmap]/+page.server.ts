import { loadRoadmaps } from '#lib/server';
import { loadMapPage } from '../map-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadRoadmaps().map(({ id }) => ({ roadmap: id }));

export const load: PageServerLoad = ({ params }) => loadMapPage(params.roadmap);
