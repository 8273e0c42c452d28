/** So far around the sign of a row a click means it, in pixels of the screen: signs are small, fingers are not. */
const AROUND = 8;

/** The node whose sign a click means: that of a row, or the ring of a card; null for any other place. */
export function markClicked(event: MouseEvent): string | null {
  const { target, clientX: x, clientY: y } = event;
  if (!(target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const row = target.closest('.row[data-id]');
  const sign = row?.querySelector('[data-sign]') ?? target.closest('[data-sign]');
  if (!sign) return null;
  const { left, right, top, bottom } = sign.getBoundingClientRect();
  const isNear = x > left - AROUND && x < right + AROUND && y > top - AROUND && y < bottom + AROUND;
  return isNear ? sign.getAttribute('data-sign') : null;
}
