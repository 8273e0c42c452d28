import { SKILLS } from '#lib/graph';
import { listTopics, loadTopicPage } from '../../map-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => listTopics(SKILLS);

export const load: PageServerLoad = ({ params }) => loadTopicPage(SKILLS, params.topic);
