import { describe, expect, it } from 'vitest';
import type { ResourceKind } from './model.ts';
import { kindOfResource } from './resource-kind.ts';

type Links = readonly (readonly [title: string, url: string])[];

/** The links of the roadmaps that ship, as a person would sort them. */
const SHIPPED: Readonly<Partial<Record<ResourceKind, Links>>> = {
  article: [
    [
      'AWS: Caching best practices',
      'https://aws.amazon.com/blogs/architecture/caching-best-practices/',
    ],
    ['AWS: What is caching?', 'https://aws.amazon.com/caching/'],
    [
      'Atlassian: Effective pull requests',
      'https://www.atlassian.com/blog/git/written-unwritten-guide-effective-pull-requests',
    ],
    ['Elastic: The ELK Stack', 'https://www.elastic.co/what-is/elk-stack'],
    ['LearnSQL: Advanced queries', 'https://learnsql.com/blog/advanced-sql-queries/'],
    ['OAuth 2 simplified', 'https://aaronparecki.com/oauth-2-simplified/'],
    ['Scalability engineering', 'https://www.scaleyourapp.com/'],
    ['Scrum.org: What is Scrum?', 'https://www.scrum.org/resources/what-is-scrum'],
  ],
  docs: [
    ['Cryptography for Python', 'https://cryptography.io/en/latest/'],
    ['Cryptography for Python: Guide', 'https://cryptography.io/en/latest/'],
    ['Docker Compose documentation', 'https://docs.docker.com/compose/'],
    ['Docker documentation', 'https://docs.docker.com/'],
    ['FastAPI documentation', 'https://fastapi.tiangolo.com/'],
    ['FastAPI: Deployment', 'https://fastapi.tiangolo.com/deployment/'],
    ['FastAPI: WebSockets', 'https://fastapi.tiangolo.com/advanced/websockets/'],
    ['Flask documentation', 'https://flask.palletsprojects.com/'],
    ['Git documentation', 'https://git-scm.com/doc'],
    ['GitHub Actions documentation', 'https://docs.github.com/en/actions'],
    ['Heroku: Deploying Python', 'https://devcenter.heroku.com/articles/deploying-python'],
    ['InfluxDB documentation', 'https://www.influxdata.com/'],
    ['Kubernetes documentation', 'https://kubernetes.io/docs/home/'],
    ['MDN: An overview of HTTP', 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Overview'],
    ['MDN: The WebSocket API', 'https://developer.mozilla.org/en-US/docs/Web/API/WebSockets_API'],
    ['MongoDB manual', 'https://www.mongodb.com/docs/manual/'],
    ['Neo4j: Graph databases', 'https://neo4j.com/developer/graph-database/'],
    ['PostgreSQL documentation', 'https://www.postgresql.org/docs/'],
    ['Prometheus documentation', 'https://prometheus.io/docs/'],
    ['Python documentation: asyncio', 'https://docs.python.org/3/library/asyncio.html'],
    ['Python documentation: hashlib', 'https://docs.python.org/3/library/hashlib.html'],
    ['Python documentation: typing', 'https://docs.python.org/3/library/typing.html'],
    ['Python documentation: unittest.mock', 'https://docs.python.org/3/library/unittest.mock.html'],
    ['Redis documentation', 'https://redis.io/docs/'],
    ['Redis: Caching', 'https://redis.io/docs/manual/cache/'],
    ['SQLAlchemy documentation', 'https://docs.sqlalchemy.org/'],
    ['Sphinx documentation', 'https://www.sphinx-doc.org/en/master/'],
    ['Terraform documentation', 'https://www.terraform.io/docs/'],
    ['gRPC documentation', 'https://grpc.io/docs/'],
  ],
  practice: [
    ['HackerRank', 'https://www.hackerrank.com/'],
    ['LeetCode', 'https://leetcode.com/'],
  ],
  reference: [
    ['OWASP: Penetration testing', 'https://owasp.org/www-community/Penetration_Testing'],
    ['The OWASP Top 10', 'https://owasp.org/www-project-top-ten/'],
  ],
  tool: [['Postman', 'https://www.postman.com/']],
  tutorial: [
    ['AWS: Getting started', 'https://aws.amazon.com/getting-started/'],
    [
      'DigitalOcean: An introduction to APIs',
      'https://www.digitalocean.com/community/tutorials/an-introduction-to-api-s-for-beginners',
    ],
    ['GitHub guides', 'https://guides.github.com/'],
    ['Guru99: Integration testing', 'https://www.guru99.com/integration-testing.html'],
    ['Introduction to GraphQL', 'https://graphql.org/learn/'],
    ['Introduction to JSON Web Tokens', 'https://jwt.io/introduction/'],
    ['Markdown guide', 'https://www.markdownguide.org/'],
    [
      'Programiz: Object-oriented programming',
      'https://www.programiz.com/python-programming/object-oriented-programming',
    ],
    ['RESTful best practices', 'https://restfulapi.net/'],
    ['Real Python: Data structures', 'https://realpython.com/python-data-structures/'],
    ['Real Python: Exceptions', 'https://realpython.com/python-exceptions/'],
    ['Real Python: Getting started with testing', 'https://realpython.com/python-testing/'],
    [
      'Real Python: Introduction to generators',
      'https://realpython.com/introduction-to-python-generators/',
    ],
    ['Real Python: Primer on decorators', 'https://realpython.com/primer-on-python-decorators/'],
    ['The Python tutorial', 'https://docs.python.org/3/tutorial/'],
    ['W3Schools: File handling', 'https://www.w3schools.com/python/python_file_handling.asp'],
    ['W3Schools: SQL', 'https://www.w3schools.com/sql/'],
    ['gRPC: Python basics', 'https://grpc.io/docs/languages/python/basics/'],
  ],
  website: [
    ['Microservices architecture', 'https://microservices.io/'],
    ['backend roadmap of roadmap.sh', 'https://roadmap.sh/backend'],
  ],
};

/** Links that a first guess gets wrong. */
const EASILY_MISTAKEN: Readonly<Partial<Record<ResourceKind, Links>>> = {
  docs: [
    ['GitLab: runners', 'https://docs.gitlab.com/runner/'],
    ['MDN: POST', 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Methods/POST'],
    ['Flask: user guide', 'https://flask.palletsprojects.com/en/stable/'],
    ['Requests', 'https://requests.readthedocs.io/en/latest/'],
    ['Stripe: webhooks', 'https://stripe.com/docs'],
  ],
  reference: [['The Python language reference', 'https://docs.python.org/3/reference/']],
  tutorial: [['Flask tutorial', 'https://flask.palletsprojects.com/en/stable/tutorial/']],
  course: [['A course on documentation', 'https://example.org/docs/']],
  video: [['Flask documentation, explained', 'https://www.youtube.com/watch?v=1']],
  code: [['FastAPI', 'https://github.com/fastapi/fastapi/tree/master/docs/']],
  article: [['Less is more', 'https://blog.example.org/less-guide']],
  website: [
    ['Docker', 'https://www.docker.com/'],
    ['constructor', 'https://constructor/'],
  ],
};

const rowsOf = (sorted: Readonly<Partial<Record<ResourceKind, Links>>>) =>
  Object.entries(sorted).flatMap(([kind, links]) =>
    links.map(([title, url]) => [title, url, kind] as const),
  );

describe('what kind of resource a link is', () => {
  it.each(rowsOf(SHIPPED))('%s (%s) is: %s', (title, url, kind) => {
    expect(kindOfResource(title, url)).toBe(kind);
  });

  it.each(rowsOf(EASILY_MISTAKEN))('%s (%s) is no less: %s', (title, url, kind) => {
    expect(kindOfResource(title, url)).toBe(kind);
  });
});
