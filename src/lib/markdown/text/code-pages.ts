/** Code pages that UTF-8 is wrongly read as, by the characters of their bytes 0x80 to 0xFF. */
export interface CodePage {
  readonly name: string;
  /** The byte of a character above ASCII, or undefined where the page has no such character. */
  readonly bytes: ReadonlyMap<number, number>;
}

const FIRST_BYTE = 0x80;

const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

// The five bytes that Windows-1252 leaves undefined are read as C1 controls by every browser; from
// 0xA0 the page is Latin-1.
const WINDOWS_1252_HEAD = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function buildCodePage(name: string, characters: string): CodePage {
  const bytes = new Map<number, number>();
  for (let index = 0; index < characters.length; index++) {
    bytes.set(characters.charCodeAt(index), FIRST_BYTE + index);
  }
  return { name, bytes };
}

/** Windows-1252, and Latin-1 with it, which has the C1 controls instead of its own characters. */
function buildWindows1252(): CodePage {
  const page = buildCodePage('Windows-1252', WINDOWS_1252_HEAD);
  const latin1 = new Map<number, number>();
  for (let code = FIRST_BYTE; code <= 0xff; code++) latin1.set(code, code);
  return { ...page, bytes: new Map([...latin1, ...page.bytes]) };
}

/** In the order they are tried: what both could have done is far likelier Windows' doing. */
export const CODE_PAGES: readonly CodePage[] = [
  buildWindows1252(),
  buildCodePage('Mac Roman', MAC_ROMAN),
];
