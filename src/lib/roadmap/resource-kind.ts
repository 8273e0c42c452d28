import { hostOf } from './address.ts';
import type { ResourceKind } from './model.ts';
import { DOCUMENTATION, SITES } from './resource-sites.ts';

/** What a text says the resource is; the first that fits counts. */
type Signs = readonly (readonly [sign: RegExp, kind: ResourceKind])[];

/** Words that name what stands behind them. */
const NAMES: Signs = [
  [/\b(?:video|youtube|playlist|screencast)s?\b/, 'video'],
  [/\b(?:course|bootcamp|curriculum|specialization|mooc)s?\b/, 'course'],
  [/\b(?:book|e-?book|handbook)s?\b/, 'book'],
  [/\b(?:exercise|challenge|kata|quiz)(?:s|zes)?\b/, 'practice'],
  [/\b(?:cheat ?sheet|specification|spec|rfc|glossary)s?\b|\breference$/, 'reference'],
  [/\b(?:docs|documentation|manual)\b/, 'docs'],
  [/\b(?:tutorial|walkthrough|introduction|getting[- ]started|how[- ]to|basics)s?\b/, 'tutorial'],
  [/\b(?:blog|article)s?\b|\bwhat (?:is|are)\b/, 'article'],
];
/** Parts of an address, between slashes or at its end, that say where on a site it leads. */
const PARTS: Signs = [
  [/^https?:\/\/blog\.|\/(?:blogs?|articles?|news|posts?|what-is[^/]*)(?:[/?#]|$)/, 'article'],
  [/\/(?:tutorials?|getting[-_]started)(?:[/?#]|$)/, 'tutorial'],
  [
    /^https?:\/\/docs?\.|\/(?:docs?|documentation|manual|reference|developers?|en\/(?:latest|stable))(?:[/?#]|$)/,
    'docs',
  ],
  [/\/(?:learn|guides?)(?:[/?#]|$)/, 'tutorial'],
];
/** Words that are in many a title, so that an address that says more goes before them. */
const HINTS: Signs = [
  [/\breferences?\b/, 'reference'],
  [/\b(?:guide|overview|primer)s?\b/, 'tutorial'],
  [/\bbest practices\b/, 'article'],
  [/\b(?:playground|tool|editor|sandbox)s?\b/, 'tool'],
];

/**
 * What kind of resource a link is: by its site, else by what its title names, by where on its site it
 * leads, by what its title hints at, last by any word of its address.
 */
export function kindOfResource(title: string, url: string): ResourceKind {
  const host = hostOf(url);
  const words = title.toLowerCase();
  const address = url.toLowerCase();
  return (
    kindOfSite(host) ??
    read(words, NAMES) ??
    (isDocumentation(host) ? 'docs' : read(address, PARTS)) ??
    read(words, HINTS) ??
    read(address, NAMES) ??
    read(address, HINTS) ??
    'website'
  );
}

function kindOfSite(host: string): ResourceKind | null {
  // What documents a site is not what the site is: docs.github.com holds no code.
  if (host.startsWith('docs.')) return null;
  const site = withParents(host).find((each) => Object.hasOwn(SITES, each));
  return site === undefined ? null : (SITES[site] ?? null);
}

function isDocumentation(host: string): boolean {
  return withParents(host).some((each) => DOCUMENTATION.has(each));
}

/** `flask.palletsprojects.com`, `palletsprojects.com`, `com`. */
function withParents(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

function read(text: string, signs: Signs): ResourceKind | null {
  return signs.find(([sign]) => sign.test(text))?.[1] ?? null;
}
