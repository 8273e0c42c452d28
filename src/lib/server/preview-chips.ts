import type { Bounds, Point } from '#lib/layout';
import { joinColumns } from './preview-bundles.ts';
import type { Chip, Layers } from './preview-layers.ts';
import { COLOURS, cutText, round, textAt } from './preview-paint.ts';

/** Few chips are drawn larger; many as small as can still be read. */
const ROOMY = { height: 54, gap: 18, size: 21, padding: 18 };
const TIGHT = { height: 36, gap: 9, size: 16.5, padding: 13 };
const ROOMY_ROWS = 3;
const ROOMY_COLUMNS = 4;
const MIN_COLUMN_GAP = 42;
const MAX_CHIP_WIDTH = 300;
const BOLDER = 1.03;

interface PlacedChip extends Bounds {
  readonly chip: Chip;
}

/** The small map as SVG elements, standing at the left of its box, the rows in its middle. */
export function chipMap({ columns, lines }: Layers, box: Bounds): readonly string[] {
  const rows = Math.max(...columns.map((column) => column.length));
  const style = rows <= ROOMY_ROWS && columns.length <= ROOMY_COLUMNS ? ROOMY : TIGHT;
  const gap = columns.length <= 3 ? 2 * MIN_COLUMN_GAP : MIN_COLUMN_GAP;
  const width = Math.min(MAX_CHIP_WIDTH, (box.width - (columns.length - 1) * gap) / columns.length);
  const placed = new Map<string, PlacedChip>();
  columns.forEach((column, index) => {
    const height = column.length * (style.height + style.gap) - style.gap;
    const top = box.y + (box.height - height) / 2;
    column.forEach((chip, row) => {
      placed.set(chip.key, {
        chip,
        x: box.x + index * (width + gap),
        y: top + row * (style.height + style.gap),
        width,
        height: style.height,
      });
    });
  });
  const strokes = columns
    .slice(1)
    .flatMap((targets, index) => joinColumns(columns[index] ?? [], targets, lines))
    .map(({ sources, targets }) => {
      const find = (chips: readonly Chip[]): readonly PlacedChip[] =>
        chips.flatMap(({ key }) => placed.get(key) ?? []);
      return drawBundle(find(sources), find(targets));
    });
  return [...strokes, ...[...placed.values()].map((chip) => drawChip(chip, style))];
}

/** One line, or several that meet in the middle between all their ends. */
function drawBundle(sources: readonly PlacedChip[], targets: readonly PlacedChip[]): string {
  const starts = sources.map(({ x, y, width, height }) => ({ x: x + width, y: y + height / 2 }));
  const ends = targets.map(({ x, y, height }) => ({ x, y: y + height / 2 }));
  const [start, end] = [starts[0], ends[0]];
  if (start === undefined || end === undefined) return '';
  const all = [...starts, ...ends];
  const middle = {
    x: (start.x + end.x) / 2,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  };
  const ways =
    all.length === 2
      ? [curve(start, end)]
      : [...starts.map((from) => curve(from, middle)), ...ends.map((to) => curve(middle, to))];
  const opens = targets.some(({ chip }) => chip.kind === 'opens');
  const faint = opens || sources.every(({ chip }) => chip.kind === 'more');
  return `<path d="${ways.join('')}" fill="none" stroke="${opens ? COLOURS.opens : COLOURS.way}" stroke-width="2.5" stroke-linecap="round"${faint ? ' stroke-dasharray="2 7"' : ''}/>`;
}

/** Leaves and arrives level. */
function curve(from: Point, to: Point): string {
  const bend = (to.x - from.x) / 2;
  return `M${round(from.x)} ${round(from.y)}C${round(from.x + bend)} ${round(from.y)} ${round(to.x - bend)} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
}

function drawChip({ chip, ...box }: PlacedChip, style: typeof ROOMY): string {
  const look = LOOKS[chip.kind];
  const words = chip.kind === 'more' ? `+${String(chip.count)} more` : chip.title;
  // Chips are set a little bolder than the table of widths was measured.
  const line = cutText(words, 'text', style.size * BOLDER, box.width - 2 * style.padding);
  const rect = `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="${round(box.height / 4)}" fill="${look.fill}" stroke="${look.stroke}" stroke-width="2"${look.dashed ? ' stroke-dasharray="2 6" stroke-linecap="round"' : ''}/>`;
  return (
    rect +
    textAt(box.x + style.padding, box.y + box.height / 2 + style.size * 0.36, line, {
      font: 'text',
      size: style.size,
      weight: chip.kind === 'here' ? 650 : 520,
      fill: look.ink,
    })
  );
}

const LOOKS = {
  here: { fill: COLOURS.way, stroke: COLOURS.way, ink: COLOURS.card, dashed: false },
  before: { fill: COLOURS.card, stroke: COLOURS.way, ink: COLOURS.ink, dashed: false },
  opens: { fill: COLOURS.card, stroke: COLOURS.opens, ink: COLOURS.ink, dashed: false },
  more: { fill: COLOURS.paper, stroke: COLOURS.edge, ink: COLOURS.mute, dashed: true },
} as const;
