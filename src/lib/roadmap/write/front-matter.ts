import type { Roadmap } from '../model.ts';

/** The front matter; strings are written as JSON has them, which YAML reads alike. */
export function writeFrontMatter(roadmap: Roadmap): string {
  const lines = [
    ...(roadmap.description === '' ? [] : [`description: ${JSON.stringify(roadmap.description)}`]),
    `order: ${roadmap.order}`,
    ...(roadmap.hours === null ? [] : [`hours: ${roadmap.hours}`]),
    ...(roadmap.updated === null ? [] : [`updated: ${JSON.stringify(roadmap.updated)}`]),
    ...(roadmap.license === null ? [] : [`license: ${JSON.stringify(roadmap.license)}`]),
  ];
  return ['---', ...lines, '---'].join('\n');
}
