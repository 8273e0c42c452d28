import type { Bounds, LaidOutCard, LaidOutGraph, Point, StageName } from '#lib/layout';
import type { SetName } from './stage-names.ts';
import { words } from './words.ts';

/** From a band's edge to its name, in map units. */
export const INSET = 14;
/** A name's ground reaches this far beyond its words, in pixels, and not over its band's border. */
const AROUND = 4;
/** A stage's name at its place on the map, in map units. Without words where there is no room for any. */
export interface StageLabel extends SetName, Point {
  readonly stage: StageName;
  /** Whether it stands for a stage, to which it leads, or only heads what stands beside them. */
  readonly isStage: boolean;
  /** Of two grounds that bands have in turn. */
  readonly isEven: boolean;
  /** What the name stands on, so that nothing passes through its words. */
  readonly ground: Bounds;
}

/** What is named: a band, or the cards that stand beside all stages. */
export interface Place extends Bounds {
  readonly members: readonly StageName[];
  readonly isStage: boolean;
  readonly isEven: boolean;
}

/** One stage alone is no order that something could stand beside. */
const LEAST_STAGES = 2;

/** Bands, and what stands beside them. None on a map without stages. */
export function listPlaces({ stages, cards, direction }: LaidOutGraph): Place[] {
  const named = stages.map((stage, i): Place => ({ ...stage, isStage: true, isEven: i % 2 === 0 }));
  const run = listAfterStages(cards);
  const [first] = run;
  if (stages.length < LEAST_STAGES || first === undefined) return named;
  const top = Math.min(...stages.map(({ y }) => y));
  const left = Math.min(...stages.map(({ x }) => x));
  const box = surround(run);
  const start = direction === 'right' ? { x: box.x - INSET, y: top } : { x: left, y: box.y };
  const members = [{ id: first.id, title: words.beside, ordinal: '' }];
  return [...named, { ...box, ...start, members, isStage: false, isEven: false }];
}

/** Cards after the last stage. What stands before or between stages leads from one to the next. */
function listAfterStages(cards: readonly LaidOutCard[]): readonly LaidOutCard[] {
  return cards.slice(cards.findLastIndex(({ stage }) => stage !== null) + 1);
}

function surround(cards: readonly LaidOutCard[]): Bounds {
  const x = Math.min(...cards.map((card) => card.x));
  const y = Math.min(...cards.map((card) => card.y));
  const width = Math.max(...cards.map((card) => card.x + card.width)) - x;
  return { x, y, width, height: Math.max(...cards.map((card) => card.y + card.height)) - y };
}

/** Puts the names of a place under one another, from a corner on. */
export function pile(
  place: Place,
  set: readonly SetName[],
  zoom: number,
  { x, y, gap }: Point & { readonly gap: number },
): StageLabel[] {
  let top = y;
  return place.members.flatMap((stage, i) => {
    const name = set[i];
    if (name === undefined) return [];
    const label = putLabel(place, stage, name, { x, y: top }, zoom);
    top += name.height + gap;
    return [label];
  });
}

/** Puts a name at a point, with its ground. */
export function putLabel(
  place: Place,
  stage: StageName,
  name: SetName,
  { x, y }: Point,
  zoom: number,
): StageLabel {
  const { isStage, isEven } = place;
  const around = AROUND / zoom;
  const border = place.y + 1.5 / zoom;
  const top = isStage && y >= place.y ? Math.max(border, y - around) : y - around;
  const height = y + name.height + around - top;
  const ground = { x: x - around, y: top, width: name.width + 2 * around, height };
  return { ...name, stage, isStage, isEven, x, y, ground };
}
