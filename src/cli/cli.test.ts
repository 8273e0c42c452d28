import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { JsonGraph, JsonSkillsGraph } from '#lib/transfer';
import { nearestName } from './nearest-name.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WEB = '# Web\n\n## Basics\n- HTTP\n- REST\n\n## Later\n- GraphQL\n\nRequires: Basics\n';
const RING = '# Ring\n\n## G\n- Alpha\n  - Requires: Beta\n- Beta\n  - Requires: Alpha\n';

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function call(argv: readonly string[], input = '') {
  let out = '';
  let complaints = '';
  const terminal: Terminal = {
    print: (text) => (out += text),
    complain: (line) => (complaints += `${line}\n`),
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
  };
  const code = await run(argv, terminal);
  return { code, out, complaints };
}

describe('the roadmap command', () => {
  it('tells how it is used', async () => {
    const { code, out } = await call(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('export FILE-OR-ID');
  });

  it.each([
    [[], 2, ''],
    [['exprot', 'x'], 2, 'Did you mean “export”?'],
    [['export'], 2, 'Name one file'],
    [['export', 'a', 'b'], 2, 'Name one file'],
    [['check', '--frist'], 2, '--frist'],
  ])('answers %j with a sentence', async (argv, wanted, sentence) => {
    const { code, complaints } = await call(argv);
    expect(code).toBe(wanted);
    expect(complaints).toContain(sentence);
  });
});

describe('export', () => {
  it('prints the data twin of a file, named by the file', async () => {
    const { code, out } = await call(['export', write('My Road_1.md', WEB), '--format', 'json']);
    expect(code).toBe(0);
    const { graph } = JSON.parse(out) as { graph: { id: string; label: string; nodes: object } };
    expect(graph).toMatchObject({ id: 'my-road-1', label: 'Web', type: 'roadmap' });
    expect(Object.keys(graph.nodes)).toEqual(
      expect.arrayContaining(['basics', 'http', 'rest', 'later', 'graphql']),
    );
  });

  it('reads standard input', async () => {
    const { out } = await call(['export', '-'], WEB);
    expect(JSON.parse(out)).toMatchObject({ graph: { label: 'Web' } });
  });

  it.each([
    ['md', '- **HTTP**'],
    ['dot', 'digraph "web" {'],
    ['mmd', 'n_http["HTTP"]'],
    ['graphml', '<node id="http">'],
    ['svg', '<title>HTTP</title>'],
  ])('writes %s', { timeout: 60_000 }, async (format, part) => {
    const { code, out } = await call(['export', write('web.md', WEB), '--format', format]);
    expect(code).toBe(0);
    expect(out).toContain(part);
    expect(out).toMatch(/[^\n]\n$/);
  });

  it('prints the vocabulary of skills with its needs and their reasons', async () => {
    const { code, out } = await call(['export', 'skills']);
    expect(code).toBe(0);
    const { graph } = JSON.parse(out) as JsonSkillsGraph;
    expect(graph.type).toBe('skills');
    expect(graph.nodes.jwt).toMatchObject({ label: 'JSON Web Tokens' });
    const ids = new Set(Object.keys(graph.nodes));
    expect(
      graph.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target)),
    ).toEqual([]);
    expect(graph.edges.filter(({ metadata }) => metadata.why === '')).toEqual([]);
    expect(await call(['export', 'skills', '--format', 'svg'])).toMatchObject({ code: 2, out: '' });
  });

  it('writes to a file when asked', async () => {
    const target = join(folder, 'twin.json');
    const { out } = await call(['export', write('web.md', WEB), '--out', target]);
    expect(out).toBe('');
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ graph: { id: 'web' } });
    const { code, complaints } = await call(['export', write('web.md', WEB), '--out', folder]);
    expect(code).toBe(2);
    expect(complaints).toContain('cannot be written');
  });

  it('takes the id of a roadmap of the project', async () => {
    const { code, out } = await call(['export', 'python-backend']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ graph: { id: 'python-backend' } });
  });

  it('names the nearest roadmap for one it does not know', async () => {
    const { code, complaints } = await call(['export', 'pyton-backend']);
    expect(code).toBe(2);
    expect(complaints).toContain('“python-backend”');
  });

  it('refuses a folder, a picture and an unknown format with a sentence', async () => {
    const picture = write('map.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 255));
    for (const [argv, sentence] of [
      [['export', folder], 'is a folder'],
      [['export', picture], 'is not text'],
      [['export', write('web.md', WEB), '--format', 'constructor'], 'choose from: json'],
    ] as const) {
      const { code, out, complaints } = await call(argv);
      expect([code, out]).toEqual([2, '']);
      expect(complaints).toContain(sentence);
    }
  });
});

describe('in another project', () => {
  const NAMED = '# Web\n\n## Basics\n- HTTP\n';
  const SKILLS = [
    'fields: { web: Web }',
    'skills:',
    '  http:',
    '    name: HTTP',
    '    summary: How pages come.',
    '    tags: [web]',
    '    hours: 1',
    '    resources: [{ title: Docs, url: https://example.com/, kind: docs }]',
    '',
  ].join('\n');
  const here = process.cwd();
  afterEach(() => process.chdir(here));

  function enter(files: Readonly<Record<string, string>>): void {
    const project = mkdtempSync(join(folder, 'project-'));
    mkdirSync(join(project, 'roadmaps'));
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(project, 'roadmaps', name), content);
    }
    process.chdir(project);
  }

  it('export borrows the links of its vocabulary, though it holds nothing else', async () => {
    enter({ 'skills.yaml': SKILLS });
    const { code, out } = await call(['export', '-'], NAMED);
    expect(code).toBe(0);
    const { graph } = JSON.parse(out) as JsonGraph;
    expect(graph.nodes.http?.metadata.resources).toMatchObject([
      { url: 'https://example.com/', from: 'skills' },
    ]);
  });

  it('export borrows nothing and says why where a file stands in the way', async () => {
    enter({ 'web.md': NAMED, 'skills.md': NAMED, 'skills.yaml': SKILLS });
    const { code, out, complaints } = await call(['export', 'web']);
    expect(code).toBe(0);
    expect(complaints).toMatch(
      /^No links are borrowed: roadmaps\/skills\.md [^\n]*rename the file\.\n$/,
    );
    const { graph } = JSON.parse(out) as JsonGraph;
    expect(graph.nodes.http?.metadata.resources).toEqual([]);
  });

  it('a vocabulary with errors is told, not exported, and counts as none', async () => {
    enter({ 'web.md': NAMED, 'skills.yaml': `${SKILLS}    part-of: http\n` });
    const { code, out } = await call(['check']);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('roadmaps/skills.yaml:9:5  error  cycle'),
    ]);
    expect(await call(['export', 'skills'])).toEqual({
      code: 1,
      out: '',
      complaints: 'roadmaps/skills.yaml has errors; see what “check” says of it.\n',
    });
    const web = await call(['export', 'web']);
    const { graph } = JSON.parse(web.out) as JsonGraph;
    expect([web.code, graph.nodes.http?.metadata.skill]).toEqual([0, null]);
  });
});

describe('check', () => {
  it('tells skills that a project needs and nothing teaches, and names that nobody knows', async () => {
    const shop = write(
      'shop.md',
      '# Web\n\n## Basics\n\n- Flask\n  - Requires: Zorbing\n\n## Projects\n\n- Shop\n  - Built with: Flask + Postgres\n',
    );
    const { code, out } = await call(['check', shop]);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.split(/ {2}/).slice(1, 3).join(' '))).toEqual([
      'warning unknown-prerequisite',
      'info untaught-skill',
      '',
    ]);
  });

  it('says where each problem stands, and fails on errors', async () => {
    const path = write('ring.md', RING);
    const { code, out } = await call(['check', path]);
    expect(code).toBe(1);
    expect(out).toMatch(/^.*ring\.md:[57]:\d+ {2}error {2}cycle {2}.+\.$/m);
    for (const line of out.trimEnd().split('\n')) {
      expect(line).toMatch(/^.+:\d+:\d+ {2}(?:error|warning|info) {2}[a-z-]+ {2}\S.*$/);
    }
  });

  it('goes on after a file it cannot read, and says so in the end', async () => {
    const missing = join(folder, 'missing.md');
    const { code, out, complaints } = await call(['check', missing, write('ring.md', RING)]);
    expect(code).toBe(2);
    expect(out).toContain('cycle');
    expect(complaints).toContain('missing.md');
    expect(complaints).toContain('1 file checked');
  });

  it('finds the roadmaps of the project free of errors', async () => {
    const { code, complaints } = await call(['check']);
    expect(complaints).toMatch(/files? checked/);
    expect(code).toBe(0);
  });

  it('says where a vocabulary of skills is wrong', async () => {
    mkdirSync(join(folder, 'other'));
    const path = write('other/skills.yaml', 'fields: {}\nskills:\n  a: {}\n');
    const { code, out } = await call(['check', path]);
    expect(code).toBe(1);
    expect(out).toContain(
      `${path}:3:3  error  vocabulary  “skills › a › name” is missing; add it.`,
    );
  });

  it('tells as many problems as there are', { timeout: 60_000 }, async () => {
    const { code, out } = await call(['check', '-'], '- [a](b)\n'.repeat(160_000));
    expect(out.split('\n').length).toBeGreaterThan(160_000);
    expect(code).toBe(0);
  });

  it('does not let a document steer the terminal', async () => {
    const { out } = await call(['check', '-'], '# A\n\n## G\n- X\n  - Requires: \u001b[31mY\n');
    // eslint-disable-next-line no-control-regex -- the very thing that must not come out
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('the program itself', () => {
  it('ends in peace when its reader has seen enough', { timeout: 60_000 }, () => {
    const topics = Array.from({ length: 3_000 }, (_, index) => `- Topic ${index}`).join('\n');
    const path = write('long.md', `# Long\n\n## Group\n${topics}\n`);
    const script = 'set -o pipefail; "$0" --import tsx src/cli/index.ts export "$1" | head -c 20';
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, path]);
    expect(stdout.toString()).toContain('"graph"');
    expect(stderr.toString()).not.toContain('EPIPE');
    expect(status).toBe(0);
  });
});

it('offers the nearest of names that are mistyped', () => {
  expect(nearestName('pyrach', ['python-backend', 'pyarch'])).toBe('pyarch');
  expect(nearestName('anything', [])).toBeNull();
});
