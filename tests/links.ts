/**
 * Asks every address of the content whether it still leads somewhere: `npm run links`, with `--report FILE`
 * to keep the answers as Markdown, and `--offline-ok` to pass where there is no network. Exits 1 where a link
 * is gone or fails.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readRoadmap } from '#lib/roadmap';
import { readRoadmapFiles } from '#lib/server/documents';
import { readVocabulary } from '#lib/skills';
import { checkLinks, hasNetwork, writeReport, type Link } from './check-links.ts';

const SKILLS = 'roadmaps/skills.yaml';

const { values } = parseArgs({
  options: { report: { type: 'string' }, 'offline-ok': { type: 'boolean', default: false } },
});

const links = collectLinks();
const network = { fetch, wait: (milliseconds: number) => setTimeout(milliseconds) };
if (await hasNetwork(links, network)) {
  console.error(`Asking ${links.length} addresses…`);
  const answers = await checkLinks(links, network);
  const report = writeReport(answers);
  console.log(report);
  if (values.report !== undefined) writeFileSync(values.report, report);
  const isBad = answers.some(({ verdict }) => verdict === 'gone' || verdict === 'failed');
  if (isBad) process.exitCode = 1;
} else {
  console.error('There is no network here: no address could be reached, and none was checked.');
  process.exitCode = values['offline-ok'] ? 0 : 1;
}

function collectLinks(): readonly Link[] {
  const places = new Map<string, string[]>();
  const add = (url: string, place: string): void => {
    if (!/^https?:/.test(url)) return;
    const { href } = new URL(url.replace(/#.*$/, ''));
    places.set(href, [...(places.get(href) ?? []), place]);
  };
  for (const { id, path, text } of readRoadmapFiles()) {
    const { roadmap } = readRoadmap(text, { id });
    const resources = [...roadmap.resources, ...roadmap.nodes.flatMap((node) => node.resources)];
    for (const { url, source } of resources) add(url, `${path}:${source.line}`);
  }
  const { vocabulary } = readVocabulary(readFileSync(SKILLS, 'utf8'));
  for (const { resources, line } of vocabulary.skills.values()) {
    for (const { url } of resources) add(url, `${SKILLS}:${line}`);
  }
  return [...places].map(([url, all]) => ({ url, places: all }));
}
