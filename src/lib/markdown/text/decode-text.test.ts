import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

describe('the bytes of a file', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('are read as UTF-8, as UTF-16 with its mark, else as Windows-1252', () => {
    expect(decodeText(bytes('# Café → 🚀'))).toBe('# Café → 🚀');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x23, 0, 0x20, 0, 0xe9, 0))).toBe('# é');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0, 0x23, 0, 0x20, 0, 0xe9))).toBe('# é');
    expect(decodeText(Uint8Array.of(0x23, 0x20, 0xe9, 0x80))).toBe('# é€');
    expect(decodeText(bytes(''))).toBe('');
  });

  it('may hold a stray control character, but not be full of them', () => {
    expect(decodeText(bytes(`${'a'.repeat(999)}\0`))).not.toBeNull();
    expect(decodeText(bytes('ab\0\0\0\0'))).toBeNull();
  });
});
