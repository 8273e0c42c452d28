import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDrawnCode } from '../../../tests/fixtures/read-drawn-code.ts';
import { COMFORTABLE_IN_CODE, drawCode, drawCodes, MOST_IN_CODE, type DrawnCode } from './index.ts';

const ADDRESS = 'https://example.org/waymark/load/#progress1.';
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

/** An address of so many characters, with the letters of a link in no order. */
function addressOf(length: number): string {
  const letters = Array.from({ length }, (_, at) => LETTERS[(at * at * 31 + at * 7) % 64]);
  return (ADDRESS + letters.join('')).slice(0, length);
}

function draw(text: string): DrawnCode {
  const code = drawCode(text);
  if (code === null) throw new Error('The text is too long for a code.');
  return code;
}

describe('a drawn code', () => {
  it('is read by another program as the address that it was made of', () => {
    const anyAddress = fc
      .array(fc.constantFrom(...LETTERS), { maxLength: 300 })
      .map((letters) => ADDRESS + letters.join(''));
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(readDrawnCode(draw(address))).toBe(address);
      }),
      { numRuns: 20 },
    );
  });

  it.each([COMFORTABLE_IN_CODE, 2000, MOST_IN_CODE])(
    'is read when the address has %i characters',
    (length) => {
      expect(readDrawnCode(draw(addressOf(length)))).toBe(addressOf(length));
    },
  );

  it('has modules of three pixels on a phone 390 pixels wide, when it is comfortable', () => {
    const QUIET_ZONE = 4;
    const { size } = draw(addressOf(COMFORTABLE_IN_CODE));
    expect(3 * (size + 2 * QUIET_ZONE)).toBeLessThanOrEqual(390 - 2 * 20);
  });

  it('holds what the largest code holds, and is none for more', () => {
    expect(draw(addressOf(MOST_IN_CODE)).size).toBe(177);
    expect(drawCode(addressOf(MOST_IN_CODE + 1))).toBeNull();
    expect(drawCode('é'.repeat(MOST_IN_CODE / 2 + 1))).toBeNull();
  });
});

describe('several drawn codes', () => {
  it('are all of one size, however little is left for the last, and are read', () => {
    const addresses = [COMFORTABLE_IN_CODE, COMFORTABLE_IN_CODE - 40, 120].map(addressOf);
    const codes = drawCodes(addresses) ?? [];
    expect(new Set(codes.map(({ size }) => size))).toEqual(
      new Set([draw(addressOf(COMFORTABLE_IN_CODE)).size]),
    );
    expect(codes.map(readDrawnCode)).toEqual(addresses);
  });

  it('are none where one of them is too long, and no larger than one alone', () => {
    expect(drawCodes([addressOf(50), addressOf(MOST_IN_CODE + 1)])).toBeNull();
    expect(drawCodes([addressOf(120)])).toEqual([draw(addressOf(120))]);
    expect(drawCodes([])).toEqual([]);
  });
});
