import { loadRoadmaps } from '#lib/server';
import { listTopics, loadTopicPage } from '../../map-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => loadRoadmaps().flatMap(({ id }) => listTopics(id));

export const load: PageServerLoad = ({ params }) => loadTopicPage(params.roadmap, params.topic);
