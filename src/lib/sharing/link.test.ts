import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../../../tests/fixtures/any-text.ts';
import { toBase64url } from './base64url.ts';
import { checksum } from './checksum.ts';
import { decodeLink, encodeLink, type Json, type LinkCodec, type LinkReading } from './index.ts';

const VIEW: LinkCodec = { name: 'view', version: 2 };
const anyText = fc.string({ unit: anyCharacter, maxLength: 20 });
const anyJson = fc
  .jsonValue({ stringUnit: anyCharacter })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);
const URL_SAFE = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'];

function encode(value: Json, codec = VIEW): string {
  const link = encodeLink(codec, value);
  if (link === null) throw new Error('The value is too large for a link.');
  return link;
}

function codeOf(reading: LinkReading): string | undefined {
  return reading.problem?.code;
}

/** A link around any bytes, with a checksum that is right. */
function seal(body: Uint8Array): string {
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, checksum(strToU8('view2.'), body));
  return `view2.${toBase64url(new Uint8Array([...sum, ...body]))}`;
}

describe('a link', () => {
  it('gives back whatever JSON can say', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const read = decodeLink(encode(value), [VIEW]);
        expect(read).toEqual({ codec: VIEW, value, problem: null });
      }),
    );
  });

  it('is made of letters that no address changes', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const link = encode(value);
        expect(new URL(`#${link}`, 'https://example.org/').hash).toBe(`#${link}`);
        expect(link).toMatch(/^view2\.[\w-]+$/);
      }),
    );
  });

  it('never gives another value when one of its letters is changed, lost or doubled', () => {
    const anyLetter = fc.oneof(fc.constantFrom(...URL_SAFE), anyCharacter);
    const anyChange = fc.constantFrom('change', 'lose', 'double');
    fc.assert(
      fc.property(anyJson, fc.nat(), anyLetter, anyChange, (value, place, letter, change) => {
        const link = encode(value);
        const at = place % link.length;
        const piece = { change: letter, lose: '', double: link.charAt(at).repeat(2) }[change];
        const changed = link.slice(0, at) + piece + link.slice(at + 1);
        fc.pre(changed.trim().replace(/^#/, '') !== link);
        expect(codeOf(decodeLink(changed, [VIEW]))).toBe('damaged');
      }),
      { numRuns: 300 },
    );
  });

  it('is not read when it was cut off anywhere', () => {
    const link = encode({ path: ['git', 'docker'], filter: 'ready' });
    for (let end = 1; end < link.length; end++) {
      expect(codeOf(decodeLink(link.slice(0, end), [VIEW]))).toBe('damaged');
    }
  });

  it('may come with its sign and with space around it', () => {
    expect(decodeLink(` #${encode([1])}\n`, [VIEW]).value).toEqual([1]);
  });

  it('says what is wrong with any other text, and throws nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { problem } = decodeLink(text, [VIEW]);
        expect(problem?.message).toMatch(/[;,].*\.$/);
      }),
    );
    expect(codeOf(decodeLink('', [VIEW]))).toBe('no-link');
    expect(codeOf(decodeLink('#', [VIEW]))).toBe('no-link');
    expect(codeOf(decodeLink('#docker', [VIEW]))).toBe('damaged');
  });

  it('is not read by a page that is older than it', () => {
    expect(codeOf(decodeLink(encode(1, { name: 'view', version: 3 }), [VIEW]))).toBe('newer');
    expect(decodeLink(encode(1, { name: 'view', version: 1 }), [VIEW]).codec?.version).toBe(1);
  });

  it('is not taken for what it does not carry', () => {
    expect(codeOf(decodeLink(encode(1), [{ name: 'progress', version: 9 }]))).toBe('unknown');
  });

  it('stays readable: links of earlier versions of this page give what they gave', () => {
    const link = 'view2.mbeNVqtWSs9PzFGyUnLJT85OLVJQU3jUMMc5P7cgvzj1UcNcJR2llPy8VCWraEMdo9haAA';
    expect(decodeLink(link, [VIEW]).value).toEqual({ goal: 'Docker & “Compose”', done: [1, 2] });
  });

  it('is not opened when it would unpack to more than 4 MB', () => {
    const bomb = seal(deflateSync(new Uint8Array(50_000_000).fill(0x31), { level: 9 }));
    expect(bomb.length).toBeLessThan(100_000);
    expect(codeOf(decodeLink(bomb, [VIEW]))).toBe('too-large');
    expect(codeOf(decodeLink('a'.repeat(2_000_000), [VIEW]))).toBe('too-large');
  });

  it('is not made of what it could not hold', () => {
    expect(encodeLink(VIEW, 'a'.repeat(3_900_000))).not.toBeNull();
    expect(encodeLink(VIEW, 'a'.repeat(4_000_000))).toBeNull();
  });

  it('is damaged when what is sealed in it is no JSON, no text or not packed', () => {
    const bodies = [deflateSync(strToU8('{')), deflateSync(Uint8Array.of(0x22, 0xff, 0x22))];
    const deep = deflateSync(strToU8('['.repeat(1_000_000)));
    for (const body of [...bodies, deep, Uint8Array.of(7, 7, 7), Uint8Array.of(1)]) {
      expect(codeOf(decodeLink(seal(body), [VIEW]))).toBe('damaged');
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (body) => {
        expect(() => decodeLink(seal(body), [VIEW])).not.toThrow();
      }),
    );
  });
});

describe('a checksum', () => {
  it('is that of zip and PNG', () => {
    expect(checksum(strToU8('123456789'))).toBe(0xcbf43926);
    expect(checksum(strToU8('1234'), strToU8('56789'))).toBe(0xcbf43926);
  });
});
