import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { drawCode } from '#lib/sharing';
import { readDrawnCode } from '../../../../tests/fixtures/read-drawn-code.ts';
import QrCode from './QrCode.svelte';

const ADDRESS =
  'https://example.org/waymark/load/#progress1.mbeNVqtWSs9PzFGyUnLJT85OLVJQU3jUMMc5P7cg';

function show(address: string): { readonly html: string; readonly size: number } {
  const code = drawCode(address);
  if (code === null) throw new Error('The address is too long for a code.');
  return { html: render(QrCode, { props: { code, name: 'Your progress' } }).body, size: code.size };
}

describe('a code on a page', () => {
  it('is a picture with a name', () => {
    expect(show(ADDRESS).html).toMatch(/<svg[^>]* role="img" aria-label="Your progress"/);
  });

  it('is read as the address that it was made of', () => {
    const { html, size } = show(ADDRESS);
    const path = / d="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(readDrawnCode({ size, path })).toBe(ADDRESS);
  });

  it('is black on white, with four light modules on each side', () => {
    const { html, size } = show(ADDRESS);
    const side = String(size + 8);
    expect(html).toContain(`viewBox="-4 -4 ${side} ${side}"`);
    expect(html).toMatch(
      new RegExp(`<rect x="-4" y="-4" width="${side}" height="${side}" fill="#fff"`),
    );
    expect(html).toMatch(/<path [^>]*fill="#000"/);
  });
});
