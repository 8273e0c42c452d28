import { ancestors, descendants, isThingToLearn, type SkillGraph } from '#lib/graph';
import { measureText, wrapText, type LaidOutGraph } from '#lib/layout';
import { escapeXml } from '#lib/transfer';
import { layerMap } from './preview-layers.ts';
import { chipMap } from './preview-chips.ts';
import { mapSketch } from './preview-map.ts';
import { COLOURS, cutText, sign, textAt } from './preview-paint.ts';

/** The size that link previews are shown at, in pixels. */
export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

const MARGIN = 64;
const INNER = PREVIEW_WIDTH - 2 * MARGIN;
const MAP = { x: MARGIN, y: 366, width: INNER, height: 216 };
/** The map of a whole roadmap runs off the picture's lower edge. */
const MAP_OF_ALL = { x: MARGIN, y: 366, width: INNER, height: PREVIEW_HEIGHT - 366 };

/** The largest a title may be in so many lines; the first that holds all its words is taken. */
const TITLE_SIZES = [
  { size: 84, maxLines: 1 },
  { size: 66, maxLines: 2 },
  { size: 54, maxLines: 2 },
  { size: 44, maxLines: 3 },
] as const;
const TITLE_TOP = 152;
const LINE_HEIGHT = 1.08;
const TITLE_WEIGHT = 700;
/** The table of widths is that of a lighter weight. */
const BOLDER = 1.04;

/**
 * The preview picture of a topic, a group or a stage: what it is called and what comes before it. Like
 * every preview an SVG of 1200×630 that needs nothing but the site's two fonts, and always the same
 * text for the same graph.
 * @throws RangeError where the roadmap has no such node.
 */
export function topicPreview(graph: SkillGraph, id: string): string {
  const node = graph.node.get(id);
  if (node === undefined) throw new RangeError(`The roadmap has no node ${id}.`);
  const counts = countLine(ancestors(graph, id).size, descendants(graph, id).size);
  return frame(node.title, [
    ...header(graph.roadmap.title),
    ...heading(node.title, counts),
    ...chipMap(layerMap(graph, id), MAP),
  ]);
}

/** The preview picture of a whole roadmap, over its laid-out map. */
export function roadmapPreview(graph: SkillGraph, map: LaidOutGraph): string {
  const { title, description, nodes } = graph.roadmap;
  const topics = nodes.filter(({ id }) => isThingToLearn(graph, id)).length;
  return frame(title, [
    ...mapSketch(map, MAP_OF_ALL),
    ...header(count(topics, 'topic')),
    ...heading(title, description),
  ]);
}

function frame(title: string, parts: readonly string[]): string {
  const [width, height] = [String(PREVIEW_WIDTH), String(PREVIEW_HEIGHT)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

/** The sign and the name of the site, and a line beside them. */
function header(words: string): readonly string[] {
  const y = 84;
  return [
    sign(MARGIN, y - 29, 36),
    textAt(MARGIN + 48, y, 'Waymark', { font: 'heading', size: 32, weight: 700 }),
    `<path d="M${String(MARGIN + 216)} ${String(y - 28)}v38" stroke="${COLOURS.line}" stroke-width="2"/>`,
    textAt(MARGIN + 242, y, cutText(words, 'text', 26, INNER - 242), {
      font: 'text',
      size: 26,
      weight: 550,
      fill: COLOURS.way,
    }),
  ];
}

/** The title as large as it fits, and a line or two below it. */
function heading(title: string, words: string): readonly string[] {
  const { size, lines } = fitTitle(title);
  const baselines = lines.map((_, index) => TITLE_TOP + size * (0.86 + index * LINE_HEIGHT));
  const below = (baselines.at(-1) ?? TITLE_TOP) + 54;
  const room = lines.length > 2 || size * lines.length > 130 ? 1 : 2;
  return [
    ...lines.map((line, index) =>
      textAt(MARGIN - 2, baselines[index] ?? 0, line, {
        font: 'heading',
        size,
        weight: TITLE_WEIGHT,
      }),
    ),
    ...wrapText(words, { font: 'text', size: 28, width: INNER, maxLines: room }).map(
      (line, index) =>
        textAt(MARGIN, below + index * 38, line, { font: 'text', size: 28, fill: COLOURS.mute }),
    ),
  ];
}

function fitTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
  const tries = TITLE_SIZES.map(({ size, maxLines }) => ({
    size,
    lines: wrapText(title, { font: 'heading', size: size * BOLDER, width: INNER, maxLines }),
  }));
  const holdsAll = tries.find(
    ({ size, lines }) =>
      lines.at(-1)?.endsWith('…') !== true &&
      lines.every((line) => measureText(line, 'heading', size * BOLDER) <= INNER),
  );
  return holdsAll ?? tries.at(-1) ?? { size: 44, lines: [title] };
}

function countLine(before: number, opens: number): string {
  const first =
    before === 0 ? 'Start here: nothing comes before it' : `${count(before, 'topic')} before`;
  return opens === 0 ? first : `${first} · opens ${String(opens)}`;
}

const count = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
