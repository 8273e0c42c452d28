/** A node as another one's page names it. */
export interface NodeName {
  readonly id: string;
  readonly title: string;
}
