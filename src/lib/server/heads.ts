import type { TopicView } from '#lib/explorer';
import type { Roadmap } from '#lib/roadmap';
import { previewPath } from './preview-files.ts';
import { publicAddress } from './site.ts';

/** What a page says of itself to search engines and messengers. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly picture: string | null;
}

export function describeRoadmapPage({ id, title, description }: Roadmap): Head {
  return {
    title,
    description: description || `A map of what to learn and in what order: ${title}.`,
    address: publicAddress(`/${id}/`),
    picture: pictureOf(previewPath(id)),
  };
}

export function describeOpenPage(): Head {
  return {
    title: 'Open your own roadmap – Waymark',
    description: 'Drop a Markdown file and read it as a map of what to learn and in what order.',
    address: publicAddress('/open/'),
    picture: null,
  };
}

export function describeNotesPage(): Head {
  return {
    title: 'Your notes and links – Waymark',
    description: 'All that you wrote on topics, kept in your browser.',
    address: publicAddress('/notes/'),
    picture: null,
  };
}

export function describeProgressPage(): Head {
  return {
    title: 'Your progress – Waymark',
    description:
      'All that you marked and wrote, kept in your browser: saved, loaded and taken along.',
    address: publicAddress('/progress/'),
    picture: null,
  };
}

export function describePlanPage({ id, title }: Roadmap): Head {
  return {
    title: `Weekly plan: ${title} – Waymark`,
    description: `What to learn in which week, and when you will be there: a plan of the roadmap “${title}”.`,
    address: publicAddress(`/plan/${id}/`),
    picture: pictureOf(previewPath(id)),
  };
}

export function describeTopicPage(roadmap: Roadmap, topic: TopicView): Head {
  const before = topic.earlier.reduce((sum, { steps }) => sum + steps, topic.before.length);
  const place = `${topic.title} in the roadmap “${roadmap.title}”: ${before === 0 ? 'a starting point' : `${before} before it`}, opens up ${topic.opensInAll}.`;
  return {
    title: `${topic.title} – ${roadmap.title}`,
    description: topic.summary === '' ? place : `${topic.summary} ${place}`,
    address: publicAddress(`/${roadmap.id}/${topic.id}/`),
    picture: pictureOf(previewPath(roadmap.id, topic.id) ?? previewPath(roadmap.id)),
  };
}

function pictureOf(path: string | null): string | null {
  return path === null ? null : publicAddress(path);
}
