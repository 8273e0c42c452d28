/**
 * Keeps the page from scrolling behind what stands over it, until what is returned is called. Where its scroll
 * bar takes room the page keeps that room, so that nothing moves.
 */
export function holdPage(): () => void {
  const { documentElement: root, body } = document;
  const bar = window.innerWidth - root.clientWidth;
  const before = { overflow: root.style.overflow, paddingRight: body.style.paddingRight };
  root.style.overflow = 'hidden';
  if (bar > 0) body.style.paddingRight = `${String(bar)}px`;
  return () => {
    root.style.overflow = before.overflow;
    body.style.paddingRight = before.paddingRight;
  };
}
