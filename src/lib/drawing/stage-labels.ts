import type { LaidOutGraph, Point } from '#lib/layout';
import { setName } from './stage-names.ts';
import { INSET, listPlaces, pile, putLabel, type Place, type StageLabel } from './stage-places.ts';
import type { Level, Viewport } from './viewport.ts';

export interface LabelOptions {
  readonly graph: LaidOutGraph;
  readonly level: Level;
  /** Rounded to a step: words are set anew at each. */
  readonly zoom: number;
  /** Null while the map stands still. */
  readonly view: Viewport | null;
}

/** Map units at any zoom; nothing on the screen is smaller than its pixels. */
const NUMBER = { units: 24, pixels: 15 };
const NAME = { units: 13, pixels: 11 };
const OVERVIEW_PIXELS = [16, 15, 14, 13, 12, 11] as const;
/** Between a name and what it stands beside, in pixels. */
const GAP = 8;
/** What the gutter beside the cards leaves for words, in map units. */
const SIDE_WIDTH = 112;
/** Names beside the whole map, in pixels: with less room they lie on it. */
const BESIDE = { least: 84, most: 220 };

/** Every stage's name, set so that no word is split and none lies on another. */
export function placeStageLabels(options: LabelOptions): StageLabel[] {
  const places = listPlaces(options.graph);
  if (options.level === 'overview') {
    const place = (sizes: readonly number[]) =>
      places.flatMap((each) => placeAfar(each, options, sizes));
    // All of one size where one leaves all of them whole: none looks more important than another.
    const even = OVERVIEW_PIXELS.map((pixels) => place([pixels]));
    return even.find((all) => all.every(({ isWhole }) => isWhole)) ?? place(OVERVIEW_PIXELS);
  }
  return places.flatMap((place) => {
    if (options.graph.direction === 'right') return placeAbove(place, options);
    return options.graph.labels === 'side'
      ? placeBeside(place, options)
      : placeAlong(place, options);
  });
}

const atLeast = ({ units, pixels }: typeof NAME, zoom: number) => Math.max(units, pixels / zoom);
/** As in the map where that is large enough, else as small as can be read. */
const nameSizes = (zoom: number) => [atLeast(NAME, zoom), NAME.pixels / zoom];

/** Reading downwards, in the gutter beside the cards, in sight for as long as its band is. */
function placeBeside(place: Place, { zoom, view }: LabelOptions): StageLabel[] {
  // Where the window leaves room beside the map, a long word may use it.
  const free = view === null ? 0 : Math.max(0, view.x / view.zoom - GAP / zoom);
  const options = { sizes: nameSizes(zoom), numberSize: atLeast(NUMBER, zoom), isStacked: true };
  const rest = { maxLines: 4, mayCut: true } as const;
  const set = place.members.map((stage) => {
    const narrow = setName(stage, { ...options, ...rest, width: SIDE_WIDTH });
    return narrow.isWhole
      ? narrow
      : setName(stage, { ...options, ...rest, width: SIDE_WIDTH + free });
  });
  const height = set.reduce((sum, name) => sum + name.height + GAP / zoom, 0);
  const start = Math.min(
    Math.max(place.y + INSET, seenFrom(view).y + INSET / zoom),
    Math.max(place.y + INSET, place.y + place.height - height - INSET),
  );
  return pile(place, set, zoom, {
    x: place.x + INSET - Math.max(0, ...set.map(({ width }) => width - SIDE_WIDTH)),
    y: place.isStage ? start : place.y,
    gap: GAP / zoom,
  });
}

/** Reading downwards with names above the cards: those that share a band follow one another in a line. */
function placeAlong(place: Place, { zoom }: LabelOptions): StageLabel[] {
  const isOne = place.members.length === 1;
  const size = atLeast(NAME, zoom);
  let x = place.x + INSET;
  return place.members.map((stage) => {
    const set = setName(stage, {
      sizes: nameSizes(zoom),
      numberSize: isOne ? atLeast(NUMBER, zoom) : size * 1.15,
      width: place.width - 2 * INSET,
      maxLines: 1,
      mayCut: true,
    });
    const y = place.isStage ? place.y + INSET : place.y - set.height - GAP / zoom;
    const label = putLabel(place, stage, set, { x, y }, zoom);
    x += set.width + 2 * size;
    return label;
  });
}

/** Reading to the right: above the cards of its column, growing up from them where it needs more lines. */
function placeAbove(place: Place, { graph, zoom }: LabelOptions): StageLabel[] {
  const size = atLeast(NAME, zoom);
  const isOne = place.members.length === 1;
  const isWrapped = graph.stages.some(({ column }) => column > 0);
  const width = place.width - INSET - 3 / zoom;
  const set = place.members.map((stage) => {
    const options = { sizes: nameSizes(zoom), width, maxLines: isOne ? 2 : 3 };
    const large = setName(stage, {
      ...options,
      numberSize: isOne ? atLeast(NUMBER, zoom) : size * 1.15,
    });
    if (large.isWhole) return large;
    return setName(stage, {
      ...options,
      numberSize: size * 1.15,
      maxLines: isWrapped ? 2 : 4,
      mayCut: true,
    });
  });
  const gap = 3 / zoom;
  const height = set.reduce((sum, name) => sum + name.height + gap, 0);
  const below = graph.cards.filter(({ y }) => y >= place.y && y < place.y + place.height);
  const ceiling = Math.min(...below.map(({ y }) => y)) - GAP / zoom;
  // A heading without a number stands in line with the names beside it.
  const drop = place.isStage ? 0 : atLeast(NUMBER, zoom) * 0.76 - size * 0.8;
  const y = Math.min(place.y + INSET + drop, ceiling - height);
  return pile(place, set, zoom, {
    x: place.x + INSET,
    y: isWrapped ? Math.max(place.y, y) : y,
    gap,
  });
}

/** The whole map: names are what is read then, large, beside the map where the window has room. */
function placeAfar(place: Place, options: LabelOptions, sizes: readonly number[]): StageLabel[] {
  const { graph, zoom, view } = options;
  const isWrapped = graph.stages.some(({ column }) => column > 0);
  const isBeside = graph.direction === 'down' && !isWrapped;
  const seen = seenFrom(view);
  const free = (view?.x ?? 0) - 2 * GAP;
  const width = isBeside
    ? Math.min(BESIDE.most, free < BESIDE.least ? BESIDE.most : free) / zoom
    : place.width - GAP / zoom;
  const gap = 2 / zoom;
  const room = (place.height - 2 * gap) / place.members.length;
  const set = place.members.map((stage) => {
    const tried = sizes.map((pixels) => {
      const size = pixels / zoom;
      const maxLines = Math.max(1, Math.floor(room / (size * 1.2)));
      return setName(stage, { sizes: [size], numberSize: size * 1.1, width, maxLines });
    });
    const fits = tried.filter((each) => each.height <= room);
    return fits.find(({ isWhole }) => isWhole) ?? fits[0] ?? setName(stage, null);
  });
  const height = set.reduce((sum, name) => sum + name.height, 0);
  if (isBeside) {
    const air = Math.min(5 / zoom, Math.max(gap, (place.height - height) / 2));
    const y = Math.min(Math.max(place.y, seen.y) + air, place.y + place.height - height - gap);
    return pile(place, set, zoom, {
      x: seen.x + GAP / zoom,
      y: Math.max(place.y + gap, y),
      gap: 0,
    });
  }
  const above = isWrapped ? 0 : (view?.y ?? 0) - GAP;
  const y = above >= height * zoom ? place.y - height : place.y + gap;
  return pile(place, set, zoom, { x: place.x + GAP / 2 / zoom, y, gap: 0 });
}

/** The corner of the map that the window starts at, in map units. */
function seenFrom(view: Viewport | null): Point {
  return view === null
    ? { x: -Infinity, y: -Infinity }
    : { x: -view.x / view.zoom, y: -view.y / view.zoom };
}
