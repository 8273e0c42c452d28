const ABOUT_PROJECTS =
  /\bprojects?(?: ideas?)?(?:\s+(?:to|for|with|by|you|using|in|and|from)\b.*)?\s*(?:\(.*\))?$|^(?:build|hands-on|portfolio|capstone)\b.*\bprojects?\b/i;
/** Words that make a project something to learn about instead of something to build. */
const LEARNT =
  /\bmanag|\bstructure|\bplanning\b|\bset ?up\b|\bsetting up\b|\bcreate an?\b|\bcreating an?\b/i;
const LABEL = /^(?:mini[- ]?|capstone |final |small |big )?project(?: \d{1,2})?$/i;

/** Whether a title says that what stands below it is to be built. */
export function speaksOfProjects(title: string): boolean {
  return (
    title.length <= 80 &&
    /project/i.test(title) &&
    ABOUT_PROJECTS.test(title) &&
    !LEARNT.test(title)
  );
}

/** "Project: a chat server": the words after the label name the project. */
export function isProjectLabel(name: string): boolean {
  return LABEL.test(name);
}
