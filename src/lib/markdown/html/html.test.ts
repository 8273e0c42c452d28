import { describe, expect, it } from 'vitest';
import { outline } from '../testing/outline.ts';

/** Pairs of raw HTML and the Markdown that means the same. */
const TWINS: readonly (readonly [html: string, markdown: string])[] = [
  ['<h1>A</h1>\n<h3 align="center">B <b>c</b></h3>', '# A\n\n### B **c**'],
  ['<ul>\n  <li>a</li>\n  <li>b\n    <ul><li>c</li></ul>\n  </li>\n</ul>', '- a\n- b\n  - c'],
  ['<ul><li>a<li>b</ul>', '- a\n- b'],
  ['<ol start="4"><li>a</li><li>b</li></ol>', '4. a\n5. b'],
  [
    '<ul><li><input type="checkbox" checked disabled> a</li><li><input type=checkbox>b</li></ul>',
    '- [x] a\n- [ ] b',
  ],
  ['<p>a</p>\n<p align=center>b<br>c</p>', 'a\n\nb\\\nc'],
  ['<div><section>a<center>b</center></section>c</div>', 'a\n\nb\n\nc'],
  ['<p><a href="http://x.org?a=1&amp;b=2">t</a></p>', '[t](http://x.org?a=1&b=2)'],
  ['<p><img width=1 src="a.png" alt="b &lt; c"></p>', '![b < c](a.png)'],
  [
    '<p><strong>a</strong> <i>b</i> <em>c</em> <del>d</del> <s>e</s></p>',
    '**a** *b* *c* ~~d~~ ~~e~~',
  ],
  ['<p><code>a</code> <kbd>b</kbd></p>', '`a` `b`'],
  ['<blockquote><p>a</p></blockquote>', '> a'],
  ['<hr/>', '---'],
  ['<pre><code>a\n  b &lt;</code></pre>', '```\na\n  b <\n```'],
  [
    '<table>\n<thead><tr><th>A</th><th>B</th></tr></thead>\n<tbody><tr><td>a</td><td><a href="u">b</a></td></tr></tbody></table>',
    '| A | B |\n|---|---|\n| a | [b](u) |',
  ],
  ['<table><tr><th>A<th>B<tr><td>a</table>', '| A | B |\n|---|---|\n| a |'],
  ['a <b>b *c*</b> d<br/>e <u>f</u>', 'a **b *c*** d\\\ne f'],
  ['[<img src="a" alt="b">](c)', '[![b](a)](c)'],
  ['# A <a name="x"></a> <em>b</em>', '# A *b*'],
  ['| A |\n|---|\n| a <b>b</b> |', '| A |\n|---|\n| a **b** |'],
  ['- <input type="checkbox" checked> a', '- [x] a'],
  ['- a\n- <b>b</b>: c', '- a\n- **b**: c'],
  ['<!-- a -->\n\n# B <!-- c -->\n<?php d ?>\n\n<!DOCTYPE html>', '# B'],
];

describe('raw HTML', () => {
  it.each(TWINS)('means what Markdown means: %s', (html, markdown) => {
    expect(outline(html)).toEqual(outline(markdown));
  });

  it('folds what stands between details tags, Markdown too', () => {
    expect(
      outline(
        '<details open>\n<summary><b>S</b> s</summary>\n\n## A\n\n- b\n\n<details><summary>T</summary>\n\nc\n\n</details>\n</details>\n\nd',
      ),
    ).toEqual(["details[strong('S') ' s'](h2('A') ul(-(p('b'))) details['T'](p('c')))", "p('d')"]);
  });

  it('folds to the end of what it stands in where nothing closes it', () => {
    expect(outline('- <details><summary>S</summary>\n\n  a\n\n- b')).toEqual([
      "ul(-(details['S'](p('a'))) -(p('b')))",
    ]);
  });

  it('wraps Markdown that stands between its tags', () => {
    expect(
      outline('<div align="center">\n\n# A\n\n</div>\n\n<a href="x">\n\n![b](c)\n\n</a>\n\nd'),
    ).toEqual(["h1('A')", "p(link<x>(image(c 'b')))", "p('d')"]);
  });

  it('keeps links around whole blocks', () => {
    expect(outline('<a href="x"><h3>A</h3>b</a>c')).toEqual([
      "h3(link<x>('A'))",
      "p(link<x>('b') 'c')",
    ]);
  });

  it('drops scripts, styles and frames with all they hold, once they are closed', () => {
    expect(
      outline(
        '<script>\nalert(1)\n\n</script>\n\n<style>p{}</style>\n\n<iframe src="x">y</iframe>\n\na <script>b</script>c <SVG><title>d</title></SVG>',
      ),
    ).toEqual(["p('a c')"]);
    expect(outline('- Learn <script> and <style> tags')).toEqual(["ul(-(p('Learn  and  tags')))"]);
  });

  it('leaves the text of tags it does not know', () => {
    expect(outline('<x-y>a</x-y> <font color=red>b</font>')).toEqual(["p('a b')"]);
  });

  it('takes no attribute that could do anything', () => {
    expect(outline('<p onclick="x()" style="y"><a href="u" onmouseover="z()">a</a></p>')).toEqual([
      "p(link<u>('a'))",
    ]);
  });

  it('keeps what a table that only lays out a page holds', () => {
    expect(
      outline('<table><caption>C</caption><tr><td><h2>A</h2>a<td><ul><li>b</ul></table>'),
    ).toEqual(["p('C')", "h2('A')", "p('a')", "ul(-(p('b')))"]);
  });

  it('makes lines of what stands in a cell', () => {
    expect(
      outline('<table><tr><th>A<tr><td><p>a</p><ul><li><a href=u>b</a><li>c</ul></table>'),
    ).toEqual(["table(row(|'A') row(|'a' br link<u>('b') br 'c'))"]);
    expect(outline('| A |\n|---|\n| <ul><li>a</li><li>b</li></ul> |')).toEqual([
      "table(row(|'A') row(|'a' br 'b'))",
    ]);
  });

  it('gives a table without a header an empty one', () => {
    expect(outline('<table><tr><td>a<td>b</table>')).toEqual(["table(row(| |) row(|'a' |'b'))"]);
  });

  it('makes the best of broken nesting', () => {
    expect(outline('<ul>a<li>b</div></p></li></ul></ul> <b>c<p>d</b> e')).toEqual([
      "ul(-(p('a')) -(p('b')))",
      "p(strong('c'))",
      "p(strong('d') ' e')",
    ]);
    expect(outline('<div>\na < b <3 <a href="x>\n\nc')).toEqual([
      "p('a < b <3')",
      "p(link<>('c'))",
    ]);
  });

  it('does not read code as HTML', () => {
    expect(outline('`<h1>` \\<h1> &lt;h1&gt;')).toEqual(["p(code'<h1>' ' <h1> <h1>')"]);
  });
});
