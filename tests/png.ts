/** Reads the PNG that a browser writes, and writes a much smaller one with few colours. */
import { deflateSync, inflateSync } from 'node:zlib';

export interface Image {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row from the top. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 3;
const PALETTE_TYPE = 3;
/** How many bytes a pixel has, by PNG's number for the kind of image. */
const CHANNELS: Readonly<Record<number, number>> = { 2: RGB, 6: 4 };

/** An image of 8 bits a channel, with or without transparency (which is dropped), not interlaced. */
export function readPng(png: Buffer): Image {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const data: Buffer[] = [];
  let header = Buffer.alloc(0);
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = Buffer.from(body);
    if (type === 'IDAT') data.push(body);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = CHANNELS[header.readUInt8(9)];
  if (channels === undefined || header.readUInt8(8) !== 8 || header.readUInt8(12) !== 0) {
    throw new Error('Only plain PNG of 8 bits a channel can be read.');
  }
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = new Uint8Array(width * height * RGB);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    pixels.set(bytes.subarray(pixel * channels, pixel * channels + RGB), pixel * RGB);
  }
  return { width, height, pixels };
}

/** Takes back the differences that each row was written as (chapter 9 of the PNG specification). */
function unfilter(raw: Uint8Array, rowLength: number, channels: number): Uint8Array {
  const rows = raw.length / (rowLength + 1);
  const bytes = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (rowLength + 1)];
    for (let x = 0; x < rowLength; x += 1) {
      const at = row * rowLength + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const up = row > 0 ? (bytes[at - rowLength] ?? 0) : 0;
      const corner = x >= channels && row > 0 ? (bytes[at - rowLength - channels] ?? 0) : 0;
      const guess =
        filter === 1
          ? left
          : filter === 2
            ? up
            : filter === 3
              ? (left + up) >> 1
              : filter === 4
                ? nearestOf(left, up, corner)
                : 0;
      bytes[at] = (raw[row * (rowLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

/** Paeth's predictor: of the three, the one nearest to left + up − corner. */
function nearestOf(left: number, up: number, corner: number): number {
  const [a, b, c] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A PNG of at most `colours` (2 to 256) of the image's own colours: the most frequent, the rest to the nearest. */
export function writeSmallPng({ width, height, pixels }: Image, colours: number): Buffer {
  const counts = new Map<number, number>();
  const colourAt = (pixel: number): number =>
    ((pixels[pixel * RGB] ?? 0) << 16) |
    ((pixels[pixel * RGB + 1] ?? 0) << 8) |
    (pixels[pixel * RGB + 2] ?? 0);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort(([a, many], [b, few]) => few - many || a - b)
    .slice(0, colours)
    .map(([colour]) => colour);
  const indexOf = new Map(palette.map((colour, index) => [colour, index]));
  // Up to sixteen colours go two pixels to a byte, the left one in its upper half.
  const depth = palette.length <= 16 ? 4 : 8;
  const rowLength = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(height * rowLength);
  for (let row = 0; row < height; row += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt(row * width + x);
      const index = indexOf.get(colour) ?? nearestColour(palette, colour);
      indexOf.set(colour, index);
      const at = row * rowLength + 1 + Math.floor((x * depth) / 8);
      rows[at] = (rows[at] ?? 0) | (depth === 4 && x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, PALETTE_TYPE, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channelsOf = (colour: number): readonly [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 0xff,
  colour & 0xff,
];

function nearestColour(palette: readonly number[], colour: number): number {
  const wanted = channelsOf(colour);
  const distances = palette.map((each) =>
    channelsOf(each).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, body: Buffer): Buffer {
  const name = Buffer.from(type, 'latin1');
  const framed = Buffer.alloc(body.length + 12);
  framed.writeUInt32BE(body.length, 0);
  framed.set(name, 4);
  framed.set(body, 8);
  framed.writeUInt32BE(checksum(framed.subarray(4, 8 + body.length)), 8 + body.length);
  return framed;
}

/** CRC-32 of ISO 3309, bit by bit: pictures are small. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
