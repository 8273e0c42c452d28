/** What a learner did, is at, leaves out and prefers: all that a way through a roadmap depends on besides its goals. */
export interface Learner {
  /** Ids of things learnt, and of what holds some and counts as learnt; what is learnt in it are those things alone. */
  readonly done: ReadonlySet<string>;
  /** Ids of things to learn that were begun. */
  readonly learning: ReadonlySet<string>;
  /** Ids of things to learn that are left out. */
  readonly skipped: ReadonlySet<string>;
  /** By the id of a choice the member that is wanted, against any advice. */
  readonly picks: ReadonlyMap<string, string>;
}
