import { applyTitle } from './apply-title.ts';
import type { Draft } from './draft.ts';
import { cut, cutLine, tidy, type Line, type Words } from './line.ts';
import { isProjectLabel, speaksOfProjects } from './projects.ts';
import type { Reading } from './reading.ts';
import { isOnlyLinks, isOnlyResources, takeResources, wordsBesideLinks } from './resources.ts';
import { findTrailingDemand } from './statements/labels.ts';
import { addAlias } from './statements/read-statement.ts';
import { cleanTitle, readLead, type Lead } from './title/clean-title.ts';
import { readDuration } from './title/hours.ts';
import { namesWhat, readImportance } from './title/importance.ts';
import { splitLabel } from './title/split-label.ts';

const HAS_WORD = /[\p{L}\p{N}]/u;
const CLOSING_BRACKET = /\s*[([]([^()[\]]{3,40})[)\]][\s.]*$/;
const ALL_IN_BRACKETS = /^\s*\([^()]*\)\s*$/;
const LEADING_BRACKET = /^\s*[([]([^()[\]]{3,40})[)\]]\s*[:–—-]?\s*/;

/** Reads the first line of an item: its title, its summary, its links and what it requires. */
export function readItemText(whole: Line, draft: Draft, reading: Reading): void {
  const said = takeTrailingDemand(whole, draft, reading);
  takeResources(said, draft, reading);
  const lead = leadOf(said);
  const line = lead ? cutLine(said, lead.end) : said;
  const clean = (words: Words) => cleanTitle(words, false, lead ?? undefined);
  if (isOnlyLinks(line)) {
    const first = line.links[0];
    const title = first ? cut(line, first.start, first.end) : line;
    applyTitle(draft, clean(HAS_WORD.test(title.text) ? title : line));
    return;
  }
  const { name, words, isLabel } = splitLabel(line);
  const title = clean(withoutTrailingLinks(name));
  const summary = words === null || isOnlyResources(words) ? null : wordsBesideLinks(words);
  if (summary && isProjectLabel(tidy(name.mask))) {
    draft.said = 'project';
    applyTitle(draft, clean(summary));
    if (!/^project$/i.test(title.title)) addAlias(draft, title.title);
    return;
  }
  applyTitle(draft, title);
  draft.labelled = isLabel && summary === null;
  draft.aboutProjects = draft.labelled && speaksOfProjects(draft.title);
  if (summary) readSummary(summary, draft);
}

/** "Week 2: [Slides](…) | [Video](…)": a number before several links is all there is of a name. */
function leadOf(line: Line): Lead | null {
  const lead = readLead(line);
  if (lead?.ordinal == null) return lead;
  const rest = cutLine(line, lead.end);
  return rest.links.length > 1 && isOnlyLinks(rest) ? null : lead;
}

/** The words after a name: marks are taken out, and brackets around all of them. */
function readSummary(words: Words, draft: Draft): void {
  let rest = words;
  const bracket = LEADING_BRACKET.exec(rest.mask);
  if (bracket && takeMark(bracket[1] ?? '', draft)) rest = cut(rest, bracket[0].length);
  const closing = CLOSING_BRACKET.exec(rest.mask);
  if (closing && closing.index > 0 && takeMark(closing[1] ?? '', draft)) {
    rest = cut(rest, 0, closing.index);
  }
  if (takeMark(rest.mask, draft) && !namesWhat(rest.mask)) return;
  const text = tidy(withoutBrackets(rest).text);
  if (text !== '') draft.summary.push(text);
}

/** Importance or hours that the words say and nothing else. */
function takeMark(words: string, draft: Draft): boolean {
  const importance = readImportance(words);
  const hours = importance === null ? readDuration(words) : null;
  if (importance !== null) {
    draft.importance = importance;
    draft.marked = true;
  }
  if (hours !== null) draft.hours ??= hours;
  return importance !== null || hours !== null;
}

/** "(Real-time chat)": brackets around all of the words are no part of them. */
function withoutBrackets(words: Words): Words {
  const match = ALL_IN_BRACKETS.exec(words.mask);
  return match
    ? cut(words, match.index + match[0].indexOf('(') + 1, words.mask.lastIndexOf(')'))
    : words;
}

function takeTrailingDemand(line: Line, draft: Draft, reading: Reading): Line {
  const found = findTrailingDemand(line.mask);
  if (!found) return line;
  const names = cutLine(line, found.from, found.to);
  takeResources(names, draft, reading);
  reading.demands.push({
    target: draft,
    origin: 'declared',
    names,
    start: line.origins[1] ?? draft.start,
  });
  return cutLine(line, 0, found.start);
}

const BEFORE_LINKS = /\s*(?:[(|–—]|\s-)[\s([]*$/;

/** `Git ([docs](…))`: the links after a name are no part of it. */
function withoutTrailingLinks(name: Line): Words {
  const last = name.links.at(-1);
  if (!last || isOnlyLinks(name)) return name;
  const first = name.links[0] ?? last;
  if (first.start === 0 || HAS_WORD.test(name.text.slice(last.end))) return name;
  if (
    name.links.some((link, index) => {
      const next = name.links[index + 1];
      return next !== undefined && HAS_WORD.test(name.text.slice(link.end, next.start));
    })
  ) {
    return name;
  }
  const before = BEFORE_LINKS.exec(name.text.slice(0, first.start));
  return before && HAS_WORD.test(name.text.slice(0, before.index))
    ? cut(name, 0, before.index)
    : name;
}
