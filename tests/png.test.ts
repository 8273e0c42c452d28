import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPng, writeSmallPng } from './png.ts';

const RED = [255, 0, 0];
const NEARLY_RED = [250, 0, 0];
const BLUE = [0, 0, 255];

/** A PNG of 2×N pixels whose rows are written as given: the filter's number, then its bytes. */
function rawPng(rows: readonly (readonly number[])[], kind: number): Buffer {
  const frame = (type: string, body: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type), body, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, rows.length, 8, kind, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    frame('IHDR', header),
    frame('IDAT', deflateSync(Buffer.from(rows.flat()))),
    frame('IEND', Buffer.alloc(0)),
  ]);
}

/** What stands in the rows of a PNG of one part. */
function rowsOf(png: Buffer): number[] {
  const at = png.indexOf('IDAT');
  return [...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))];
}

describe('reading a PNG', () => {
  it('takes back each way a row can be written', () => {
    const rows = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const same = [10, 20, 30, 40, 50, 60];
    expect([...readPng(rawPng(rows, 2)).pixels]).toEqual([
      ...same,
      ...same,
      ...same,
      ...same,
      ...same,
    ]);
  });

  it('drops transparency', () => {
    const { pixels } = readPng(rawPng([[0, ...RED, 255, ...BLUE, 255]], 6));
    expect([...pixels]).toEqual([...RED, ...BLUE]);
  });

  it('refuses what it cannot read', () => {
    expect(() => readPng(Buffer.from('GIF89a, not a PNG'))).toThrow('no PNG');
    expect(() => readPng(rawPng([[0, 1, 2]], 3))).toThrow('8 bits');
  });
});

describe('writing a small PNG', () => {
  const image = {
    width: 2,
    height: 3,
    pixels: Uint8Array.from([RED, RED, BLUE, BLUE, RED, NEARLY_RED].flat()),
  };

  it('keeps the most frequent colours and gives the rest the nearest', () => {
    const png = writeSmallPng(image, 2);
    const start = png.indexOf('PLTE') + 4;
    expect([...png.subarray(start, start + 6)]).toEqual([...RED, ...BLUE]);
  });

  it('writes two pixels to a byte where there are few colours, else one', () => {
    const few = [RED, BLUE, RED, BLUE, BLUE, BLUE];
    expect(rowsOf(writeSmallPng({ ...image, pixels: Uint8Array.from(few.flat()) }, 16))).toEqual([
      ...[0, 0x10],
      ...[0, 0x10],
      ...[0, 0x00],
    ]);
    const shades = Array.from({ length: 18 }, (_, i) => [i, 0, 0]).flat();
    const many = { width: 9, height: 2, pixels: Uint8Array.from(shades) };
    expect(rowsOf(writeSmallPng(many, 256))).toEqual([
      ...[0, 0, 1, 2, 3, 4, 5, 6, 7, 8],
      ...[0, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    ]);
  });

  it('ends in the mark that every PNG ends in, checksum included', () => {
    const end = Buffer.from('0000000049454e44ae426082', 'hex');
    expect(writeSmallPng(image, 4).subarray(-end.length)).toEqual(end);
  });
});
