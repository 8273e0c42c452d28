/**
 * Prints how good the maps are to look at, in figures: `npm run measure:layout [FILE…]`. Without files,
 * the shipped roadmaps and the map of all skills; any Markdown file otherwise.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  fitZoom,
  layoutForAllWindows,
  measureCover,
  measureQuality,
  planFarTitles,
  planMap,
  READABLE_ZOOM,
  WINDOWS,
} from '#lib/layout';
import { createEngine, loadMaps } from '#lib/server';
import { readDocument } from '#lib/server/documents';

const SHAPES = ['wide', 'tall'] as const;
const DIRECTIONS = ['down', 'right'] as const;

const files = process.argv.slice(2).map((path) => {
  const id = basename(path).replace(/\.\w+$/u, '');
  return { id, ...readDocument({ id, path, text: readFileSync(path, 'utf8') }) };
});
const engine = createEngine();

for (const { id, graph } of files.length > 0 ? files : loadMaps()) {
  const started = performance.now();
  const { layouts, best } = await layoutForAllWindows(planMap(graph), engine);
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n${id}: laid out four times in ${seconds.toFixed(1)} s`);
  const rows = SHAPES.flatMap((shape) =>
    DIRECTIONS.map((direction) => {
      const map = layouts[shape][direction];
      const window = WINDOWS[shape];
      const quality = measureQuality(map);
      const fit = fitZoom(map, window);
      const across = direction === 'down' ? window.width / map.width : window.height / map.height;
      const opening = fit >= READABLE_ZOOM ? fit : Math.min(1, Math.max(READABLE_ZOOM, across));
      const far = planFarTitles(map.cards);
      const titles = map.cards.map((card) => far.set(card, opening));
      return {
        window: shape,
        reads: direction + (best[shape] === direction ? ' *' : ''),
        cards: map.cards.length,
        edges: quality.edges,
        overlaps: quality.overlaps,
        'through cards': quality.edgesThroughCards,
        crossings: quality.crossings,
        'per edge': Number((quality.crossings / Math.max(1, quality.edges)).toFixed(2)),
        'edge length': quality.edgeLength,
        size: `${Math.round(map.width)}×${Math.round(map.height)}`,
        'fit zoom': Number(fit.toFixed(2)),
        cover: Number(measureCover(map, window).toFixed(2)),
        'opens at': Number(opening.toFixed(2)),
        'least title px': Number(
          Math.min(...titles.map((title) => title.size * opening)).toFixed(1),
        ),
        'titles from': Number(far.leastZoom.toFixed(2)),
        'cut titles': titles.filter((title) => !title.isWhole).length,
        cut: map.cards
          .filter((_, i) => !titles[i]?.isWhole)
          .map((c) => c.title)
          .join(' | '),
      };
    }),
  );
  console.table(rows);
}
