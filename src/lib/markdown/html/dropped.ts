/** Elements with nothing in them for a reader; they go with all they hold, if they are closed. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = new Set([
  'audio',
  'canvas',
  'head',
  'iframe',
  'math',
  'noscript',
  'object',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);
