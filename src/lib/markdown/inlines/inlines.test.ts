import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';

describe('marks', () => {
  it('are strong, emphasis and strikethrough, within one another', () => {
    expect(outline('**a *b*** _c_ ~~d~~ snake_case 2 * 3')).toEqual([
      "p(strong('a ' emphasis('b')) ' ' emphasis('c') ' ' strikethrough('d') ' snake_case 2 * 3')",
    ]);
  });

  it('go on over lines, and through the signs of a quote', () => {
    expect(outline('> **a\n>   b** c')).toEqual(["blockquote(p(strong('a\\n' 'b') ' c'))"]);
  });
});

describe('code', () => {
  it('keeps its text, whatever that looks like', () => {
    expect(outline('`<div>` `` a ` b `` `*c*` `[x]` `&amp;` `\\*`')).toEqual([
      "p(code'<div>' ' ' code'a ` b' ' ' code'*c*' ' ' code'[x]' ' ' code'&amp;' ' ' code'\\*')",
    ]);
  });

  it('is one line, wherever its lines end', () => {
    expect(outline('> `a\n> b`')).toEqual(["blockquote(p(code'a b'))"]);
  });
});

describe('links', () => {
  it('have an address, perhaps a title, and any content', () => {
    expect(outline('[a **b**](http://x.org) [c](<d e> "T") [f]() [g](h \'i\')')).toEqual([
      "p(link<http://x.org>('a ' strong('b')) ' ' link<d e \"T\">('c') ' ' link<>('f') ' ' link<h \"i\">('g'))",
    ]);
  });

  it('find their definition wherever it stands, whatever its case', () => {
    expect(
      outline('[a][One  two] [b][] [c]\n\n> [one TWO]: http://x "t"\n\n[B]: <y>\n[c]: z\n[c]: no'),
    ).toEqual(["p(link<http://x \"t\">('a') ' ' link<y>('b') ' ' link<z>('c'))", 'blockquote()']);
  });

  it('are text in brackets where nothing is defined', () => {
    expect(outline('[a] [b][c] [*d*] ![e] - [ ]')).toEqual([
      "p('[a] [b][c] [' emphasis('d') '] ![e] - [ ]')",
    ]);
  });

  it('may have brackets in their text', () => {
    expect(outline('[[1] Title](http://x) [[a]](b) [c [d] [e]](f)')).toEqual([
      "p(link<http://x>('[1] Title') ' ' link<b>('[a]') ' ' link<f>('c [d] [e]'))",
    ]);
  });

  it('are found in bare addresses, but not twice', () => {
    expect(
      outline('<https://a.org> http://b.org/c_d. www.e.org f@g.org [http://h.org](i)'),
    ).toEqual([
      "p(link<https://a.org>('https://a.org') ' ' link<http://b.org/c_d>('http://b.org/c_d') '. ' " +
        "link<http://www.e.org>('www.e.org') ' ' link<mailto:f@g.org>('f@g.org') ' ' link<i>('http://h.org'))",
    ]);
  });

  it('decode escapes and entities in addresses and titles', () => {
    expect(outline('[a](b\\_c?d=1&amp;e=2 "&quot;f\\"")')).toEqual([
      'p(link<b_c?d=1&e=2 ""f"">(\'a\'))',
    ]);
  });
});

describe('images', () => {
  it('have an address and their words as text, inside links too', () => {
    expect(outline('![a *b*](c "d") [![e](f)](g) ![h][i]\n\n[i]: j')).toEqual([
      "p(image(c 'a b') ' ' link<g>(image(f 'e')) ' ' image(j 'h'))",
    ]);
  });
});

describe('characters', () => {
  it('may be escaped or named', () => {
    expect(
      outline('\\*a\\* &amp; &lt;b&gt; &#233;&#xE9;&eacute; &nbsp;&rarr; &nope; &#0; AT&T'),
    ).toEqual(["p('*a* & <b> ééé \u00a0→ &nope; \ufffd AT&T')"]);
  });
});
