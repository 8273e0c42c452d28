/** Names whose signs carry the meaning, spelled out before signs are dropped. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\bc\+\+/g, 'c-plus-plus'],
  [/\b([cfj])#/g, '$1-sharp'],
  [/(^|[^a-z0-9])\.net\b/g, '$1 dot-net'],
];
/** Ids stand in addresses: what is longer is cut at a word. */
const LONGEST_SLUG = 60;
const OTHER_LETTERS = /[^\P{L}a-z]|[^\P{N}0-9]/u;
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A title in small Latin letters, digits and dashes: accents are dropped, `C++` is `c-plus-plus`. Where
 * letters of other scripts would be lost, a short hash of them keeps titles apart; it comes from the title
 * alone, so that it is the same wherever and whenever the title is read. Empty where there is no word.
 */
export function slugOf(title: string): string {
  let text = title.toLowerCase();
  if (PLAIN.test(text)) {
    if (text.includes('#') || text.includes('+') || text.includes('.')) text = spellOut(text);
    return join(text);
  }
  text = spellOut(foldAccents(text));
  const slug = join(text);
  if (!OTHER_LETTERS.test(text)) return slug;
  const rest = hash(title.normalize('NFKC').toLowerCase());
  return slug === '' ? `t-${rest}` : `${slug}-${rest}`;
}

/** The slug, cut to a length that fits an address; never empty. */
export function idOf(title: string): string {
  const slug = slugOf(title);
  if (slug === '') return `t-${hash(title)}`;
  return slug.length <= LONGEST_SLUG ? slug : slug.slice(0, cutAt(slug));
}

function cutAt(slug: string): number {
  const dash = slug.lastIndexOf('-', LONGEST_SLUG);
  return dash > 0 ? dash : LONGEST_SLUG;
}

function spellOut(text: string): string {
  let spelled = text;
  for (const [sign, word] of SPELLED) spelled = spelled.replace(sign, word);
  return spelled;
}

/** Letters that do not come apart into a plain one and an accent. */
const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => LIGATURES[letter] ?? letter);
}

function join(text: string): string {
  return text
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a in 32 bits, written in base 36. */
export function hash(text: string): string {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  }
  return (value >>> 0).toString(36);
}
