import { plural } from './words.ts';

/** Long spans are known no better than to the hour. */
const EXACT_HOURS = 10;
export const roundHours = (count: number): number =>
  count < EXACT_HOURS ? Math.round(count * 10) / 10 : Math.round(count);

/** What pages without a map say, and parts that come late: the first view of a map is light without it. */
export const pageWords = {
  hoursLeft: (hours: number) => `about ${roundHours(hours)} h left`,
  home: {
    title: 'What do you want to be able to do?',
    lead: 'Maps of what to learn and what comes first. Pick one and follow the lines.',
    skills: (count: number, roadmaps: number) =>
      `${plural(count, 'skill')} across ${plural(roadmaps, 'roadmap')}: what they share, and where they disagree`,
    open: 'Your own roadmap',
    openLead: 'Drop a Markdown file and read it as a map. It stays on your machine.',
    progressLead: 'What you marked, in every roadmap: save it, load it, take it along.',
  },
  lost: {
    title: 'There is no such place on the map',
    lead: 'The topic may have been renamed or moved.',
    lookOn: 'Search for it, or start from a roadmap.',
    startFrom: 'Start from a roadmap.',
    nearest: 'Nearest topics',
    nearestTo: (wanted: string) =>
      `Nothing is called “${wanted}” here, or no longer. These come nearest:`,
  },
  data: {
    title: 'Download as data',
    /** By the ending of the file: what each of them is for. */
    formats: [
      { format: 'json', name: 'JSON Graph' },
      { format: 'md', name: 'Markdown' },
      { format: 'svg', name: 'SVG picture' },
      { format: 'graphml', name: 'GraphML' },
      { format: 'dot', name: 'Graphviz' },
      { format: 'mmd', name: 'Mermaid' },
    ],
  },
} as const;
