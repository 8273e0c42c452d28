/** What the map says about a node that its place does not: given by whoever mounts the map. */
export interface TopicDetails {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Whether it is one of several of which one is enough. */
  readonly isChoice: boolean;
  /** How many links teach it. */
  readonly resources: number;
}
