/** One emoji as people see it: a flag, or pictures joined with their skin tones and variants. */
const CLUSTER = String.raw`(?:\p{RI}\p{RI}|(?![©®™🔟])\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*)`;
const LEADING = new RegExp(
  String.raw`^\s*(?:(${CLUSTER})|[•◦▪▸►‣▹○●■□→]\s)[\uFE0F\u20E3]?\s*`,
  'u',
);
const TRAILING = new RegExp(String.raw`\s*(${CLUSTER})[\uFE0F]?\s*$`, 'u');

/** No emoji and no bullet that people type stands below this character. */
const FIRST_SYMBOL = 0x2000;

/** An emoji or a typed bullet that opens the text: the emoji, if it is one, and where it ends. */
export function leadingIcon(text: string): { icon: string | null; end: number } | null {
  if (text === '' || text.trimStart().charCodeAt(0) < FIRST_SYMBOL) return null;
  const match = LEADING.exec(text);
  return match ? { icon: match[1] ?? null, end: match[0].length } : null;
}

/** An emoji that closes the text, and where it starts. */
export function trailingIcon(text: string): { icon: string; start: number } | null {
  if (text === '' || text.charCodeAt(text.length - 1) < FIRST_SYMBOL) return null;
  const match = TRAILING.exec(text);
  return match?.[1] === undefined ? null : { icon: match[1], start: match.index };
}

/** Where the words begin after the emoji and bullets before them. */
export function endOfLeadingIcons(text: string): number {
  let end = 0;
  for (let lead = leadingIcon(text); lead; lead = leadingIcon(text.slice(end))) end += lead.end;
  return end;
}
