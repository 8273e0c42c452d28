import type { SearchRecord } from './model.ts';

const BASE: Omit<SearchRecord, 'id' | 'title'> = {
  roadmap: 'python-backend',
  roadmapTitle: 'Backend developer, Python',
  kind: 'topic',
  aliases: [],
  summary: '',
  trail: 'Fundamentals › Web basics',
  topic: null,
  url: null,
};

/** A record for a test: a topic of one roadmap unless told otherwise; its id is its title. */
export function record(title: string, rest: Partial<SearchRecord> = {}): SearchRecord {
  return { ...BASE, id: title, title, ...rest };
}

/** A dozen records that are easily taken for one another. */
export const SAMPLE: readonly SearchRecord[] = [
  record('REST APIs', { summary: 'A service shaped as resources with addresses.' }),
  record('RESTful best practices', { trail: 'Intermediate › API development' }),
  record('Deploy FastAPI', { trail: 'Fundamentals › Deployment' }),
  record('Resources', { trail: 'REST API development › REST principles' }),
  record('FastAPI', { trail: 'Fundamentals › Frameworks' }),
  record('Docker'),
  record('Docker Compose'),
  record('CI/CD'),
  record('WebSockets'),
  record('PostgreSQL'),
  record('Object-oriented programming', { aliases: ['OOP'] }),
  record('Learn test-driven development'),
  record('Concurrency', { summary: 'Serve many connections at once with asyncio.' }),
  record('Python documentation: asyncio', {
    kind: 'resource',
    topic: 'Concurrency',
    url: 'https://docs.python.org/3/library/asyncio.html',
    trail: 'docs.python.org · docs · under Concurrency',
  }),
  record('Docker', { roadmap: 'other', roadmapTitle: 'Other', trail: 'Deployment' }),
  record('Hooks', { roadmap: 'other', roadmapTitle: 'Other', trail: 'Frontend › React' }),
];
