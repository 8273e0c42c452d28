import { ancestors, descendants, isThingToLearn, type SkillGraph } from '#lib/graph';
import { measureText, wrapText } from '#lib/layout';
import { cardMap } from './preview-cards.ts';
import { layerMap } from './preview-layers.ts';
import { chipMap } from './preview-chips.ts';
import { COLOURS, escapeXml, sign, textAt } from './preview-paint.ts';

/** The size that link previews are shown at, in pixels. */
export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

const MARGIN = 64;
const INNER = PREVIEW_WIDTH - 2 * MARGIN;
const MAP = { x: MARGIN, y: 366, width: INNER, height: 216 };
/** Where the map of a roadmap starts; it runs off the picture's lower edge. */
const CARDS = { x: MARGIN, y: 366, width: INNER, height: PREVIEW_HEIGHT - 366 };

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
 * The preview picture of a topic or, for null, of the whole roadmap, as an SVG of 1200×630 that needs
 * nothing but the site's two fonts. The same graph always gives the same text.
 * @throws RangeError where the roadmap has no such node.
 */
export function previewSvg(graph: SkillGraph, id: string | null): string {
  const parts = id === null ? roadmapParts(graph) : topicParts(graph, id);
  const title = id === null ? graph.roadmap.title : (graph.node.get(id)?.title ?? '');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PREVIEW_WIDTH)}" height="${String(PREVIEW_HEIGHT)}" viewBox="0 0 ${String(PREVIEW_WIDTH)} ${String(PREVIEW_HEIGHT)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

function topicParts(graph: SkillGraph, id: string): readonly string[] {
  const node = graph.node.get(id);
  if (node === undefined) throw new RangeError(`The roadmap has no node ${id}.`);
  const before = ancestors(graph, id).size;
  const opens = descendants(graph, id).size;
  return [
    ...header(graph.roadmap.title),
    ...heading(node.title, countLine(before, opens)),
    ...chipMap(layerMap(graph, id), MAP),
  ];
}

function roadmapParts(graph: SkillGraph): readonly string[] {
  const { title, description, nodes } = graph.roadmap;
  const topics = nodes.filter(({ id }) => isThingToLearn(graph, id)).length;
  const stages = nodes.filter(({ kind }) => kind === 'stage').length;
  const counts = [count(topics, 'topic'), ...(stages > 0 ? [count(stages, 'stage')] : [])];
  return [...cardMap(graph, CARDS), ...header(counts.join(' · ')), ...heading(title, description)];
}

/** The sign and the name of the site, and a line beside them. */
function header(words: string): readonly string[] {
  const y = 84;
  return [
    sign(MARGIN, y - 29, 36),
    textAt(MARGIN + 48, y, 'Waymark', { font: 'heading', size: 32, weight: 700 }),
    `<path d="M${String(MARGIN + 216)} ${String(y - 28)}v38" stroke="${COLOURS.line}" stroke-width="2"/>`,
    textAt(MARGIN + 242, y, cut(words, 26, INNER - 242), {
      font: 'text',
      size: 26,
      weight: 550,
      fill: COLOURS.way,
    }),
  ];
}

const cut = (text: string, size: number, width: number): string =>
  wrapText(text, { font: 'text', size, width, maxLines: 1 })[0] ?? '';

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
