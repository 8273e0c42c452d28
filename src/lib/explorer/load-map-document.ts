import { mapDocumentAddress } from './addresses.ts';
import type { MapDocument } from './map-document.ts';

/** What was fetched for the life of the page; a failed fetch is tried again when it is next wanted. */
const loaded = new Map<string, Promise<MapDocument>>();

/** The map of a roadmap; rejects where the answer is not one. */
export function loadMapDocument(roadmap: string): Promise<MapDocument> {
  const before = loaded.get(roadmap);
  if (before !== undefined) return before;
  const document = fetchDocument(roadmap).catch((error: unknown) => {
    loaded.delete(roadmap);
    throw error;
  });
  loaded.set(roadmap, document);
  return document;
}

async function fetchDocument(roadmap: string): Promise<MapDocument> {
  const answer = await fetch(mapDocumentAddress(roadmap));
  if (!answer.ok) throw new Error(`The map of ${roadmap} answered ${answer.status}.`);
  return (await answer.json()) as MapDocument;
}
