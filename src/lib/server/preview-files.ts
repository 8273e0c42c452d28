import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the publishing build puts the pictures; the site serves it untouched. */
const STATIC = 'static';

/** The address of a preview picture, seen from where the site starts: of a roadmap, or one of its topics. */
export function previewAddress(roadmap: string, topic: string | null): string {
  return topic === null ? `previews/${roadmap}.png` : `previews/${roadmap}/${topic}.png`;
}

/** The file that is served at the address, seen from the project's folder. */
export function previewFile(roadmap: string, topic: string | null): string {
  return join(STATIC, previewAddress(roadmap, topic));
}

/**
 * The address of the picture with a `/` before it and without base path, or null where it was not made:
 * only the publishing build makes pictures, and no page may point at one that is not there.
 */
export function previewPath(roadmap: string, topic: string | null = null): string | null {
  return existsSync(previewFile(roadmap, topic)) ? `/${previewAddress(roadmap, topic)}` : null;
}
