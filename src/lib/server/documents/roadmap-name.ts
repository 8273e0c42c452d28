/** Where the content stands, seen from the project's folder, in which every command runs. */
export const ROADMAPS = 'roadmaps';
/** The file of the vocabulary of skills, which stands beside the roadmaps. */
export const SKILLS = 'skills.yaml';
const MARKDOWN = /\.md$/i;
/** Says how to write a roadmap, and is none. */
const GUIDE = /^readme\.md$/i;

/** True for the name of a file that holds a roadmap. */
export function isRoadmapFile(name: string): boolean {
  return MARKDOWN.test(name) && !GUIDE.test(name) && !name.startsWith('.');
}

/** True for the name of a file whose change changes the site: a roadmap or the vocabulary of skills. */
export function isContentFile(name: string): boolean {
  return name === SKILLS || isRoadmapFile(name);
}
