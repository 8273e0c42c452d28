import type { Importance } from '#lib/roadmap';

/** All lengths of this room are map units; at zoom 1 a unit is a CSS pixel. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds extends Point, Size {}

/** The way the map reads: prerequisites above what they open, or to the left of it. */
export type Direction = 'down' | 'right';

/** A topic in a card. `y` counts from the card's top. */
export interface CardRow {
  readonly id: string;
  /** 0 for a topic, 1 for its subtopic, and so on. */
  readonly depth: number;
  /** The title, broken where it does not fit; the last line may end in an ellipsis. */
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
  readonly importance: Importance;
}

/** A group with its topics as rows, or a project. `id` is that of the roadmap's node. */
export interface Card extends Size {
  readonly id: string;
  readonly kind: 'group' | 'project';
  readonly title: string;
  readonly titleLines: readonly string[];
  /** What the card belongs to where its stage does not say so already; else null. */
  readonly eyebrow: string | null;
  readonly importance: Importance;
  /** The id of the stage whose band the card stands in; null outside any. */
  readonly stage: string | null;
  readonly rows: readonly CardRow[];
}

/**
 * A line between two cards. `implied` ones say nothing that the others do not say together; they have
 * no route of their own and are drawn on request only.
 */
export interface CardEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: 'requires' | 'follows';
  readonly implied: boolean;
  /** Where in the graph's `edges` the prerequisites stand that this line speaks for. */
  readonly edges: readonly number[];
}

export interface LaidOutCard extends Card, Point {}

export interface LaidOutEdge extends CardEdge {
  /** An orthogonal route from the source card's side to the target card's; empty when implied. */
  readonly points: readonly Point[];
}

/** A stage as it is named on the map. The ordinal is as the author numbered it, or empty. */
export interface StageName {
  readonly id: string;
  readonly title: string;
  readonly ordinal: string;
}

/**
 * The band of a stage, or of neighbours that share one: it is then known by the first one's id, their
 * titles together and their numbers from first to last ("7–9").
 */
export interface LaidOutStage extends Bounds, StageName {
  /** The stages that stand in the band, each by itself. */
  readonly members: readonly StageName[];
  /** Bands of a map that was wrapped stand in columns, counted from 0. */
  readonly column: number;
}

/** The order of the stages themselves, drawn between bands. */
export interface StageLink {
  readonly source: string;
  readonly target: string;
  readonly relation: 'requires' | 'follows';
  readonly points: readonly Point[];
}

export interface LaidOutGraph extends Size {
  readonly direction: Direction;
  /** Where a stage's name stands: beside its cards, or above them. */
  readonly labels: 'side' | 'top';
  readonly cards: readonly LaidOutCard[];
  readonly edges: readonly LaidOutEdge[];
  readonly stages: readonly LaidOutStage[];
  readonly stageLinks: readonly StageLink[];
}
