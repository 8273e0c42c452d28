import { hostOf } from './address.ts';
import type { ResourceKind } from './model.ts';

/** Sites that are known for one thing; a host matches with or without a subdomain. */
const SITES: Readonly<Record<string, ResourceKind>> = {
  'youtube.com': 'video',
  'youtu.be': 'video',
  'vimeo.com': 'video',
  'udemy.com': 'course',
  'coursera.org': 'course',
  'edx.org': 'course',
  'udacity.com': 'course',
  'codecademy.com': 'course',
  'khanacademy.org': 'course',
  'pluralsight.com': 'course',
  'frontendmasters.com': 'course',
  'oreilly.com': 'book',
  'manning.com': 'book',
  'leanpub.com': 'book',
  'leetcode.com': 'practice',
  'hackerrank.com': 'practice',
  'codewars.com': 'practice',
  'exercism.org': 'practice',
  'exercism.io': 'practice',
  'adventofcode.com': 'practice',
  'github.com': 'code',
  'gitlab.com': 'code',
  'bitbucket.org': 'code',
  'codepen.io': 'code',
  'readthedocs.io': 'docs',
  'developer.mozilla.org': 'docs',
  'docs.github.com': 'docs',
  'guides.github.com': 'tutorial',
  'realpython.com': 'tutorial',
  'w3schools.com': 'tutorial',
  'tutorialspoint.com': 'tutorial',
  'programiz.com': 'tutorial',
  'geeksforgeeks.org': 'tutorial',
  'guru99.com': 'tutorial',
  'wikipedia.org': 'reference',
  'rfc-editor.org': 'reference',
  'ietf.org': 'reference',
  'medium.com': 'article',
  'dev.to': 'article',
  'postman.com': 'tool',
};

/** What a title or an address says it is; the first that fits counts. */
const SIGNS: readonly (readonly [RegExp, ResourceKind])[] = [
  [/\b(?:video|youtube|playlist|screencast)s?\b/, 'video'],
  [/\b(?:course|bootcamp|curriculum|specialization|mooc)s?\b/, 'course'],
  [/\b(?:book|e-?book|handbook)s?\b/, 'book'],
  [/\b(?:exercise|challenge|kata|quiz)(?:s|zes)?\b/, 'practice'],
  [/\b(?:reference|cheat ?sheet|specification|spec|rfc|glossary)s?\b/, 'reference'],
  [/\/\/docs\.|\b(?:docs|documentation|manual)\b/, 'docs'],
  [
    /\b(?:tutorial|guide|walkthrough|introduction|getting[- ]started|how[- ]to|basics|overview)s?\b/,
    'tutorial',
  ],
  [/\b(?:blog|article|post)s?\b/, 'article'],
  [/\b(?:playground|tool|editor|sandbox)s?\b/, 'tool'],
];

/** What kind of resource a link is: by its site, then by its title, then by its address. */
export function kindOfResource(title: string, url: string): ResourceKind {
  const host = hostOf(url);
  const site = SITES[host] ?? SITES[host.split('.').slice(-2).join('.')];
  if (site) return site;
  return signOf(title.toLowerCase()) ?? signOf(url.toLowerCase()) ?? 'website';
}

function signOf(text: string): ResourceKind | null {
  for (const [sign, kind] of SIGNS) if (sign.test(text)) return kind;
  return null;
}
