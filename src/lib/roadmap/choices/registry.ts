import type { Draft } from '../draft.ts';
import type { Choice } from '../model.ts';

/** A choice between drafts, in document order. */
export interface ChoiceDraft {
  readonly members: readonly Draft[];
  readonly scope: Choice['scope'];
  /** Offset of what says so. */
  readonly start: number;
  readonly number: number;
}

/** The choices of a document; the same members make the same choice, however often they are named. */
export class Choices {
  readonly #byMembers = new Map<string, ChoiceDraft>();
  readonly #taken = new Set<Draft>();

  get all(): readonly ChoiceDraft[] {
    return [...this.#byMembers.values()];
  }

  /** Whether a draft is a member of an offered choice already. */
  has(draft: Draft): boolean {
    return this.#taken.has(draft);
  }

  /** The choice that the author offers between two or more drafts, made where it is new. */
  offer(drafts: readonly Draft[], start: number): ChoiceDraft {
    const choice = this.#of(drafts, start, 'roadmap');
    for (const member of choice.members) this.#taken.add(member);
    return choice;
  }

  /**
   * What a requirement of "A or B" leaves open: the choice between them that the author offers, else one
   * of this requirement alone. To be asked for when all offers are known.
   */
  leaveOpen(drafts: readonly Draft[], start: number): ChoiceDraft {
    return this.#of(drafts, start, 'requirement');
  }

  #of(drafts: readonly Draft[], start: number, scope: Choice['scope']): ChoiceDraft {
    const members = [...new Set(drafts)].sort((one, other) => one.position - other.position);
    const key = members.map(({ position }) => position).join(' ');
    const known = this.#byMembers.get(key);
    if (known) return known;
    const choice: ChoiceDraft = { members, scope, start, number: this.#byMembers.size };
    this.#byMembers.set(key, choice);
    return choice;
  }
}

/** Document order of choices: by their first members, then by the next. */
export function byMembers(one: ChoiceDraft, other: ChoiceDraft): number {
  for (let index = 0; index < one.members.length && index < other.members.length; index++) {
    const between = (one.members[index]?.position ?? 0) - (other.members[index]?.position ?? 0);
    if (between !== 0) return between;
  }
  return one.members.length - other.members.length;
}
