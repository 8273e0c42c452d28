import type { Chip, Layers } from './preview-layers.ts';

/** Lines from each of the sources to each of the targets. */
export interface Bundle {
  readonly sources: readonly Chip[];
  readonly targets: readonly Chip[];
}

/**
 * The lines between two neighbouring columns. Targets that need the very same sources share a bundle,
 * which is drawn with fewer strokes and says the same; all other lines are bundles of one.
 */
export function joinColumns(
  sources: readonly Chip[],
  targets: readonly Chip[],
  lines: Layers['lines'],
): readonly Bundle[] {
  const bundles = new Map<string, { sources: readonly Chip[]; targets: Chip[] }>();
  for (const target of targets) {
    const needed = sources.filter(({ key }) =>
      lines.some((line) => line.source === key && line.target === target.key),
    );
    const name = needed.map(({ key }) => key).join(' ');
    const bundle = bundles.get(name) ?? { sources: needed, targets: [] };
    bundle.targets.push(target);
    bundles.set(name, bundle);
  }
  return [...bundles.values()].flatMap((bundle) =>
    bundle.sources.length > 1 && bundle.targets.length > 1 ? [bundle] : takeApart(bundle),
  );
}

function takeApart({ sources, targets }: Bundle): readonly Bundle[] {
  return sources.flatMap((source) =>
    targets.map((target) => ({ sources: [source], targets: [target] })),
  );
}
