/** The link of the site that a click opens in its own page; null for any other click, which is the browser's. */
export function linkClicked(event: MouseEvent): HTMLAnchorElement | SVGAElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link?.getAttribute('target') === '_blank' ? null : link;
}
