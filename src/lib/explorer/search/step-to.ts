/**
 * What a key leads to from one of the rows, through all sections; undefined where it is no key to move by, or
 * there are none. Arrows go round, with Alt from section to section, and with the Mac's Command to either end.
 */
export function stepTo<Row>(
  { key, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'altKey' | 'metaKey'>,
  from: Row | undefined,
  sections: readonly { readonly rows: readonly Row[] }[],
): Row | undefined {
  const rows = sections.flatMap((section) => section.rows);
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (key === 'Home' || (metaKey && way < 0)) return rows[0];
  if (key === 'End' || (metaKey && way > 0)) return rows.at(-1);
  if (way === 0 || from === undefined) return undefined;
  const section = sections.findIndex((each) => each.rows.includes(from));
  const first = altKey ? sections[section + way]?.rows[0] : undefined;
  return first ?? rows.at((rows.indexOf(from) + way) % rows.length);
}
