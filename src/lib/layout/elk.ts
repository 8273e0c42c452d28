import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Point, Size } from './model.ts';

/** ELK in whatever form the place has it: in process at build time, a worker in a browser. */
export type LayoutEngine = (graph: ElkNode) => Promise<ElkNode>;

/** What is laid out together: boxes in given rows, joined by lines that lead from row to row. */
export interface Blocks {
  readonly boxes: readonly (Size & { readonly id: string; readonly row: number })[];
  readonly lines: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
  }[];
}

export interface PlacedBlocks extends Size {
  readonly boxes: ReadonlyMap<string, Point>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** Each number in map units, with its reason. */
const OPTIONS: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.layering.strategy': 'NETWORK_SIMPLEX',
  // Rows are given: a partition a row.
  'elk.partitioning.activate': 'true',
  'elk.separateConnectedComponents': 'false',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeNode': '14',
  // Far enough apart for neighbouring lines to be followed by eye at half size.
  'elk.spacing.edgeEdge': '11',
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '11',
};

/** Where no line says otherwise, boxes of a row stand in the order they are given in. */
const IN_GIVEN_ORDER: Readonly<Record<string, string>> = {
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
};

/** The fewer the cards, the more care is affordable: sweeps per crossing minimisation. */
const THOROUGHNESS = 7;
const THOROUGHNESS_OF_MANY = 1;
/** From here on what is tidiest takes minutes: twice what the largest real roadmap has. */
const MANY = 90;

/** Whether a map is too large for the slow and tidy ways. */
export function isLarge({ boxes, lines }: { boxes: number; lines: number }): boolean {
  return boxes > MANY || lines > MANY;
}

/**
 * `straight` gives up width for lines that run straight; `narrow` packs every row tight and lets the
 * lines bend, which is what a phone needs.
 */
export type Placement = 'straight' | 'narrow';

const PLACEMENTS: Readonly<Record<Placement, string>> = {
  // Two thirds of the area of the default; slow on big graphs, but cards are few.
  straight: 'NETWORK_SIMPLEX',
  narrow: 'SIMPLE',
};

const PLACEMENT_OF_MANY = 'BRANDES_KOEPF';

export interface ElkChoices {
  readonly placement: Placement;
  readonly seed: number;
}

export function toElk(blocks: Blocks, { placement, seed }: ElkChoices): ElkNode {
  const large = isLarge({ boxes: blocks.boxes.length, lines: blocks.lines.length });
  const thoroughness = large ? THOROUGHNESS_OF_MANY : THOROUGHNESS;
  return {
    id: 'map',
    layoutOptions: {
      ...OPTIONS,
      ...(blocks.lines.length === 0 ? IN_GIVEN_ORDER : {}),
      'elk.layered.nodePlacement.strategy': large ? PLACEMENT_OF_MANY : PLACEMENTS[placement],
      'elk.randomSeed': String(seed),
      'elk.layered.thoroughness': String(thoroughness),
    },
    children: blocks.boxes.map(({ id, width, height, row }) => ({
      id,
      width,
      height,
      layoutOptions: { 'elk.partitioning.partition': String(row), 'elk.alignment': 'TOP' },
    })),
    edges: blocks.lines.map(({ id, source, target }) => ({
      id,
      sources: [source],
      targets: [target],
    })),
  };
}

/** Copies out positions and points only: ELK's answer carries counters that differ from run to run. */
export function fromElk(answer: ElkNode): PlacedBlocks {
  return {
    width: answer.width ?? 0,
    height: answer.height ?? 0,
    boxes: new Map(
      (answer.children ?? []).map(({ id, x, y }) => [id, { x: round(x ?? 0), y: round(y ?? 0) }]),
    ),
    lines: new Map((answer.edges ?? []).map((edge) => [edge.id, readPoints(edge)])),
  };
}

function readPoints(edge: ElkExtendedEdge): Point[] {
  const section = edge.sections?.[0];
  if (section === undefined) return [];
  return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(({ x, y }) => ({
    x: round(x),
    y: round(y),
  }));
}

/** A hundredth of a unit is finer than any screen and keeps what is written small. */
function round(length: number): number {
  return Math.round(length * 100) / 100;
}
