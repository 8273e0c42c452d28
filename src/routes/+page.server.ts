import { publicAddress, summarizeRoadmaps } from '#lib/server';

export async function load() {
  return {
    summaries: await summarizeRoadmaps(),
    head: {
      title: 'Waymark',
      description:
        'Roadmaps as interactive maps: what to learn, in what order, and where. No account needed.',
      address: publicAddress('/'),
      picture: null,
    },
  };
}
