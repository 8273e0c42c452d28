/** The id of a row's element, by which the combobox points at it: an id may hold no space. */
export function optionId(listId: string, name: string): string {
  return `${listId}-${encodeURIComponent(name)}`;
}
