import { joinWords, readWords } from './words.ts';

/**
 * Names that people type for one another. Each line is one thing; where a title holds one of its names,
 * the title with each of the others in its place is searchable too.
 */
const SAME_THING = [
  'JWT | JSON Web Token | JSON Web Tokens',
  'OAuth | Open Authorization',
  'OOP | Object-oriented programming',
  'RBAC | Role-based access control | Role-based access',
  'TDD | Test-driven development',
  'BDD | Behaviour-driven development',
  'ORM | Object-relational mapping',
  'CRUD | Create read update delete',
  'MVC | Model view controller',
  'MVT | Model view template',
  'GIL | Global interpreter lock',
  'CI/CD | Continuous integration | Continuous delivery | Continuous deployment | Build pipeline',
  'XSS | Cross-site scripting',
  'CSRF | XSRF | Cross-site request forgery',
  'CORS | Cross-origin resource sharing',
  'SQL injection | SQLi',
  'API | Application programming interface',
  'DNS | Domain name system',
  'HTTP | Hypertext transfer protocol',
  'HTTPS | TLS | SSL',
  'AWS | Amazon Web Services',
  'GCP | Google Cloud Platform | Google Cloud',
  'EC2 | Elastic Compute Cloud',
  'DRF | Django REST Framework',
  'gRPC | Remote procedure call',
  'Kubernetes | k8s',
  'PostgreSQL | Postgres | psql | pg',
  'JavaScript | js',
  'TypeScript | ts',
  'Python | py',
  'GraphQL | gql',
  'Virtual environments | venv | virtualenv',
  'Environment variables | env vars | dotenv',
  'WebSockets | WebSocket | ws',
  'Asynchronous programming | Async await | asyncio',
  'End-to-end testing | e2e tests',
  'Object storage | S3',
  'VM | Virtual machine',
  'DOM | Document object model',
  'Load balancing | Load balancer | lb',
  'Message queues | Message broker | mq',
  'Authentication | authn | Log in | Sign in',
  'Authorization | authz | Permissions',
  'Pull requests | pr | prs | Merge request',
  'Version control | vcs',
  'Terminal | Command line | cli | Shell | Console',
  'Exception handling | Error handling | try catch | try except',
  'Dictionary | dict | Hash map',
  'I/O | Input output',
  'VS Code | Visual Studio Code',
  'Indexing | Indexes | Indices',
  'Regular expressions | regex | regexp',
].map((line) => line.split(' | ').map((name) => ({ name, joined: joinWords(readWords(name)) })));

/** Other names for a title, without the title itself: "JWT tokens" gives "JSON Web Token tokens". */
export function findOtherNames(title: string): readonly string[] {
  const words = readWords(title);
  const found = new Set<string>();
  for (const names of SAME_THING) {
    for (const { joined } of names) {
      const span = findSpan(words, joined);
      // "Vue.js" is a name of its own, not a short one for "Vue.JavaScript".
      if (span === null || title[span.start - 1] === '.') continue;
      for (const other of names) {
        if (other.joined === joined) continue;
        found.add(title.slice(0, span.start) + other.name + title.slice(span.end));
      }
      break;
    }
  }
  found.delete(title);
  return [...found];
}

/** Where neighbouring words, written as one, are `joined`; null where none are. */
function findSpan(words: ReturnType<typeof readWords>, joined: string) {
  for (const [first, word] of words.entries()) {
    let text = '';
    for (const last of words.slice(first)) {
      text += last.text;
      if (text === joined) return { start: word.start, end: last.end };
      if (!joined.startsWith(text)) break;
    }
  }
  return null;
}
