/** What the page of a plan says before the plan is there. */
export const planShellWords = {
  eyebrow: 'Weekly plan',
  title: (roadmap: string) => `Weekly plan: ${roadmap}`,
  lead: 'Say how much time you have, and see what to learn in which week and when you will be there.',
  needsScript:
    'The plan is made in your browser, from the roadmap and from what you have marked as done, and needs JavaScript. The map itself can be read without.',
  loading: 'Making the plan…',
  failed: 'The plan could not be loaded. Check the connection, then try again.',
  retry: 'Try again',
} as const;
