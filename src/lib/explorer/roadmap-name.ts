/** A roadmap as menus name it. */
export interface RoadmapName {
  readonly id: string;
  readonly title: string;
}
