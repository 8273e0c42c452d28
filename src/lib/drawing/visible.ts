import type { Bounds } from '#lib/layout';

export function touches(a: Bounds, b: Bounds): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/**
 * Widens what is visible to a coarse grid, so that panning changes what is drawn a few times a window
 * and not at every pixel.
 */
export function snapBounds(bounds: Bounds): Bounds {
  const step = { x: bounds.width / 3, y: bounds.height / 3 };
  const x = (Math.floor(bounds.x / step.x) - 1) * step.x;
  const y = (Math.floor(bounds.y / step.y) - 1) * step.y;
  return {
    x,
    y,
    width: (Math.ceil((bounds.x + bounds.width) / step.x) + 1) * step.x - x,
    height: (Math.ceil((bounds.y + bounds.height) / step.y) + 1) * step.y - y,
  };
}
