import { correction, generate } from 'lean-qr';

/** A QR code as one path of unit squares: `d` of an SVG path from 0 to `size` both ways, dark where it fills. */
export interface DrawnCode {
  /** Modules of a side, without the quiet zone: 21 to 177. */
  readonly size: number;
  readonly path: string;
}

/**
 * What any phone reads off a screen at once: 105 modules of three pixels fit a narrow phone. Up to
 * {@link MOST_IN_CODE} a code is denser than some cameras see.
 */
export const COMFORTABLE_IN_CODE = 1000;
/** Bytes in the largest code there is: version 40 at level L (ISO/IEC 18004). */
export const MOST_IN_CODE = 2953;

/** Modules of a side of the smallest code there is, and how many each further version has more. */
const SMALLEST = 21;
const MODULES_A_VERSION = 4;

/** The QR code of a text, of the smallest version that holds it and has so many modules a side; null where none does. */
export function drawCode(text: string, least = SMALLEST): DrawnCode | null {
  if (new TextEncoder().encode(text).length > MOST_IN_CODE) return null;
  const code = generate(text, {
    // A screen is neither torn nor stained; what room the version leaves still goes into correction.
    minCorrectionLevel: correction.L,
    minVersion: 1 + (least - SMALLEST) / MODULES_A_VERSION,
  });
  const rows = Array.from({ length: code.size }, (_, y) => drawRow(y, code));
  return { size: code.size, path: rows.join('') };
}

/** The QR codes of several texts, all of the size that the longest needs; null where one is too long. */
export function drawCodes(texts: readonly string[]): readonly DrawnCode[] | null {
  const codes: DrawnCode[] = [];
  for (const text of texts) {
    const code = drawCode(text);
    if (code === null) return null;
    codes.push(code);
  }
  const most = Math.max(...codes.map(({ size }) => size));
  return codes.map((code, at) =>
    code.size === most ? code : (drawCode(texts[at] as string, most) ?? code),
  );
}

type Modules = ReturnType<typeof generate>;

/** A row as one rectangle for each run of dark modules, so that no seams show between them. */
function drawRow(y: number, code: Modules): string {
  let row = '';
  for (let x = 0; x < code.size; x++) {
    if (!code.get(x, y)) continue;
    const start = x;
    while (code.get(x + 1, y)) x++;
    const width = String(x + 1 - start);
    row += `M${String(start)} ${String(y)}h${width}v1h-${width}z`;
  }
  return row;
}
