import type { SkillGraph } from '#lib/graph';
import { hostOf, readAddress } from '#lib/roadmap';
import { emptied } from './emptied.ts';
import { addressOf, linkKey, subjectOf } from './keys.ts';
import type { LearnerRecord, LearnerRecords, LinkRecord } from './model.ts';
import { placeOf } from './place-of.ts';
import { subjectsOf } from './subjects.ts';
import { timeAfter } from './time-after.ts';

/** A link of the learner's own. */
export interface OwnLink {
  readonly record: LinkRecord;
  readonly url: string;
  readonly title: string;
}

/** All links of the learner's own, those added last first. */
export function linksIn(records: LearnerRecords): readonly OwnLink[] {
  return [...records.values()]
    .filter(isLink)
    .sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))
    .flatMap((record) => {
      const url = addressOf(record.key);
      return url === null || record.title === null ? [] : [{ record, url, title: record.title }];
    });
}

/** The links of a topic, in whichever roadmap they were added. */
export function linksOf(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
): readonly OwnLink[] {
  const subjects = new Set<string | null>(subjectsOf(graph, records, id));
  return linksIn(records).filter(({ record }) => subjects.has(subjectOf(record.key)));
}

/**
 * The records that add a link to a topic; of a link without a title the title is where it leads. Null where the
 * address is none that a page may link to. A bare `example.com/page` is taken for one on the web.
 */
export function addLink(
  graph: SkillGraph,
  records: LearnerRecords,
  id: string,
  { url, title }: { readonly url: string; readonly title: string },
  at: number,
): readonly LinkRecord[] | null {
  const address = readTyped(url);
  if (address === null) return null;
  const key = linkKey(subjectsOf(graph, records, id)[0], address);
  const known = records.get(key);
  const time = timeAfter(at, known ? [known] : []);
  return [{ key, title: title.trim() || nameOf(address), at: time, place: placeOf(graph, id) }];
}

/** The records that take a link away. */
export function removeLink(
  records: LearnerRecords,
  { record }: OwnLink,
  at: number,
): readonly LearnerRecord[] {
  const known = records.get(record.key) ?? record;
  return [emptied(known, timeAfter(at, [known]))];
}

/** A place without a dot is no host that a person types; a port is no protocol. */
function readTyped(typed: string): string | null {
  const text = typed.trim();
  const hasProtocol = /^(?:[a-z][\w+.-]*:(?!\d))/iu.test(text);
  const address = readAddress(hasProtocol ? text : `https://${text}`);
  if (address === null || /\s/u.test(address)) return null;
  return address.startsWith('mailto:') || hostOf(address).includes('.') ? address : null;
}

function nameOf(address: string): string {
  return address.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/u, '').replace(/\/$/u, '');
}

function isLink(record: LearnerRecord): record is LinkRecord {
  return 'title' in record;
}
