import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml';

/** Where something stands in the vocabulary's file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the line of what a path of keys and indexes leads to, or of the last step that exists. */
export type PlaceOf = (path: readonly PropertyKey[]) => Place;

/** Looks places up in a YAML document that was parsed with the counter of its lines. */
export function makePlaceOf(document: Document.Parsed, lines: LineCounter): PlaceOf {
  return (path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      const next = stepInto(node, step);
      if (next === null) break;
      ({ node, offset } = next);
    }
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

function stepInto(node: unknown, step: PropertyKey): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
    return pair ? { node: pair.value, offset: startOf(pair.key) } : null;
  }
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step];
    return item === undefined ? null : { node: item, offset: startOf(item) };
  }
  return null;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
