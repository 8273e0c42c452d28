import { wrapText, type Bounds } from '#lib/layout';
import type { Chip, Layers } from './preview-layers.ts';
import { COLOURS, round, textAt } from './preview-paint.ts';

/** Few chips are drawn larger; many as small as can still be read. */
const ROOMY = { height: 54, gap: 18, size: 21, padding: 18 };
const TIGHT = { height: 36, gap: 9, size: 16.5, padding: 13 };
const ROOMY_ROWS = 3;
const ROOMY_COLUMNS = 4;
const MIN_COLUMN_GAP = 42;
const MAX_CHIP_WIDTH = 300;

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
  return [
    ...lines.flatMap(({ source, target }) => {
      const [from, to] = [placed.get(source), placed.get(target)];
      return from === undefined || to === undefined ? [] : [drawLine(from, to)];
    }),
    ...[...placed.values()].map((chip) => drawChip(chip, style)),
  ];
}

function drawLine(from: PlacedChip, to: PlacedChip): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = Math.min((x2 - x1) / 2, MIN_COLUMN_GAP);
  const opens = to.chip.kind === 'opens';
  const dashes = opens || from.chip.kind === 'more' ? ' stroke-dasharray="2 7"' : '';
  return `<path d="M${round(x1)} ${round(y1)}C${round(x1 + bend)} ${round(y1)} ${round(x2 - bend)} ${round(y2)} ${round(x2)} ${round(y2)}" fill="none" stroke="${opens ? COLOURS.opens : COLOURS.way}" stroke-width="2.5" stroke-linecap="round"${dashes}/>`;
}

function drawChip({ chip, ...box }: PlacedChip, style: typeof ROOMY): string {
  const look = LOOKS[chip.kind];
  const words = chip.kind === 'more' ? `+${String(chip.count)} more` : chip.title;
  const [line = ''] = wrapText(words, {
    font: 'text',
    // Chips are set a little bolder than the table of widths was measured.
    size: style.size * 1.03,
    width: box.width - 2 * style.padding,
    maxLines: 1,
  });
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
