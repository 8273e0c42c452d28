/** What the map says about a node that its place does not: given by whoever mounts the map. */
export interface TopicDetails {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** How many links teach it. */
  readonly resources: number;
}
