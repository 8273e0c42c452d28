import { mapDocumentAddress } from './addresses.ts';
import type { MapDocument } from './map-document.ts';

/** Fetches the map of a roadmap; rejects where the answer is not one. */
export async function loadMapDocument(roadmap: string): Promise<MapDocument> {
  const answer = await fetch(mapDocumentAddress(roadmap));
  if (!answer.ok) throw new Error(`The map of ${roadmap} answered ${answer.status}.`);
  return (await answer.json()) as MapDocument;
}
