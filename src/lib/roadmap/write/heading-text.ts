/** The plain text of a heading that this room wrote: only escapes and code stand in it. */
export function flattenMarkdown(markdown: string): string {
  let text = '';
  let rest = markdown;
  for (;;) {
    const match = /\\([!-/:-@[-`{-~])|(`+)( ?)([^]*?)\3\2(?!`)/.exec(rest);
    if (!match) return text + rest;
    text += rest.slice(0, match.index) + (match[1] ?? match[4] ?? '');
    rest = rest.slice(match.index + match[0].length);
  }
}
