import { SKILLS } from '#lib/graph';
import type { LayoutLoad } from './$types';

/** The map of all skills brings parts of its own, which no other page loads. */
export const load: LayoutLoad = async ({ params }) => ({
  parts: params.roadmap === SKILLS ? (await import('#lib/explorer/skills')).parts : null,
});
