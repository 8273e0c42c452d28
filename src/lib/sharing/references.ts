/**
 * Strings that say again what others beside them say: a key that names a topic, an id that was made of a
 * title. A reference is `~` and a letter, small for the other string as it stands, large for the words of an
 * address that it makes; `~~` is the sign itself.
 */

/** As many strings can be referred to as there are letters. */
export const MOST_SOURCES = 26;
/** A reference takes two characters. */
const SHORTEST_SOURCE = 3;
const FIRST_SMALL = 97;
const FIRST_LARGE = 65;

/** `text` with references to those sources that it holds, the longest first. */
export function writeReferences(text: string, sources: readonly (string | null)[]): string {
  const forms = sources
    .flatMap((source, index) => {
      if (source === null) return [];
      return [
        { form: source, sign: signOf(index, FIRST_SMALL) },
        { form: toAddressWords(source), sign: signOf(index, FIRST_LARGE) },
      ];
    })
    .filter(({ form }) => form.length >= SHORTEST_SOURCE && text.includes(form))
    .sort((a, b) => b.form.length - a.form.length);
  return replaceForms(text, forms);
}

interface Form {
  readonly form: string;
  readonly sign: string;
}

/** What is left between two references is searched for the shorter forms. */
function replaceForms(text: string, [first, ...rest]: readonly Form[]): string {
  if (first === undefined) return text.replaceAll('~', '~~');
  return text
    .split(first.form)
    .map((piece) => replaceForms(piece, rest))
    .join(first.sign);
}

/** The text behind the references; null where one leads nowhere. */
export function readReferences(text: string, sources: readonly (string | null)[]): string | null {
  if (!text.includes('~')) return text;
  let isSound = true;
  const read = text.replace(/~([^]?)/g, (_, sign: string) => {
    if (sign === '~') return sign;
    const code = sign === '' ? 0 : sign.charCodeAt(0);
    const source = sources[code >= FIRST_SMALL ? code - FIRST_SMALL : code - FIRST_LARGE] ?? null;
    if (source === null) isSound = false;
    return source === null ? '' : code >= FIRST_SMALL ? source : toAddressWords(source);
  });
  return isSound ? read : null;
}

function signOf(index: number, first: number): string {
  return `~${String.fromCharCode(first + index)}`;
}

/** "CI/CD pipelines" as `ci-cd-pipelines`. Part of the form of links: it must never change. */
function toAddressWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
