/**
 * Asks every address of the content whether it still leads somewhere: `npm run links`, with `--report FILE`
 * to keep the answers as Markdown, and `--offline-ok` to pass where there is no network. Exits 1 where a link
 * is gone or fails.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkLinks, hasNetwork, writeReport } from './check-links.ts';
import { collectLinks } from './collect-links.ts';

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
