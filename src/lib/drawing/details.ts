/** What the map says about a node that its place does not: given by whoever mounts the map. */
export interface TopicDetails {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Whether it is one of several of which one is enough. */
  readonly isChoice: boolean;
  /** Of the things it holds, how many are done; null where it holds none and is one thing itself. */
  readonly parts: { readonly done: number; readonly total: number } | null;
  /** Whether it is a thing to learn itself, and counts: it is neither skipped nor passed over by a choice. */
  readonly isCounted: boolean;
  /** How many links teach it. */
  readonly resources: number;
  /** How many roadmaps teach it, and the most that teach any; null in the map of one roadmap. */
  readonly taught: { readonly by: number; readonly most: number } | null;
}
