const IN_BRACKETS = /\(([^()]+)\)/g;
/** "OOP", "RBAC", "CI/CD", "NoSQL": at least two capitals and no space. */
const SHORT = /^(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z0-9/&-]{1,7}$/;
const BEFORE_BRACKET = /^([A-Z][A-Za-z]{1,7})\s*$/;

/**
 * The other names that a title spells out itself: `OOP` in "Object-oriented programming (OOP)", and
 * the long form in "ORM (Object-Relational Mapping)" where its first letters are the short one.
 */
export function abbreviationsIn(title: string): readonly string[] {
  if (!title.includes('(')) return [];
  const names: string[] = [];
  for (const match of title.matchAll(IN_BRACKETS)) {
    const inside = match[1] ?? '';
    const before = title.slice(0, match.index);
    if (SHORT.test(inside) && /\s\S+\s*$|-/.test(before)) names.push(inside);
    const short = BEFORE_BRACKET.exec(before)?.[1];
    if (short && initials(inside) === short.toUpperCase()) names.push(inside);
  }
  return names;
}

function initials(words: string): string {
  return words
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}
