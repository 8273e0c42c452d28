import type { SkillGraph } from '#lib/graph';

/** A subject is what a mark is about: a skill, or a topic of one roadmap. */
const SUBJECT = String.raw`(?:skill:[^/#]+|topic:[^/#]+/[^/#]+)`;
const ADDRESS = String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]):\S+`;

/** What the keys of each kind of record look like. */
export const KEYS = {
  mark: new RegExp(`^${SUBJECT}$`),
  tick: new RegExp(`^tick:${ADDRESS}$`),
  note: new RegExp(`^note:(${SUBJECT})#[^#]+$`),
  link: new RegExp(`^link:(${SUBJECT})#(${ADDRESS})$`),
} as const;

export function skillKey(skill: string): string {
  return `skill:${skill}`;
}

export function topicKey({ roadmap }: SkillGraph, topic: string): string {
  return `topic:${roadmap.id}/${topic}`;
}

export function tickKey(address: string): string {
  return `tick:${address}`;
}

/** `id` tells apart what several pages write. */
export function noteKey(subject: string, id: string): string {
  return `note:${subject}#${id}`;
}

export function linkKey(subject: string, address: string): string {
  return `link:${subject}#${address}`;
}

/** What a note or a link is about; the key itself of a mark; null for what is about a resource. */
export function subjectOf(key: string): string | null {
  return (KEYS.note.exec(key) ?? KEYS.link.exec(key))?.[1] ?? (KEYS.mark.test(key) ? key : null);
}

/** The key of a note as it would be of another subject. */
export function rekeyed(key: string, subject: string): string {
  return noteKey(subject, key.slice(key.indexOf('#') + 1));
}

/** The address that a link leads to; null for any other key. */
export function addressOf(key: string): string | null {
  return KEYS.link.exec(key)?.[2] ?? null;
}
