/**
 * Makes the preview pictures of the publishing build: one for each roadmap and each topic, painted only
 * where what is on it changed since the last time.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  loadLayouts,
  loadRoadmaps,
  loadSkillMap,
  PREVIEW_HEIGHT,
  PREVIEW_WIDTH,
  previewFile,
  roadmapPreview,
  topicPreview,
  type LoadedRoadmap,
} from '#lib/server';
import { startPainter, type Painter } from './picture.ts';
import { readPng, writeSmallPng } from './png.ts';

const CACHE = '.cache/previews';
const PREVIEWS = 'static/previews';
/** Changes when the same SVG would be painted otherwise. */
const PAINTING = '3';
/** Flat colours and the edges of letters need no more, and a picture weighs a fifth. */
const COLOURS = 16;

interface Preview {
  readonly file: string;
  readonly svg: string;
  readonly cached: string;
}

async function previewOf(map: LoadedRoadmap): Promise<Preview> {
  const { layouts, best } = await loadLayouts(map);
  return preview(map.id, null, roadmapPreview(map.graph, layouts.wide[best.wide]));
}

async function previewsOf(roadmap: LoadedRoadmap): Promise<readonly Preview[]> {
  const { id, graph } = roadmap;
  const ofEach = graph.roadmap.nodes.map((node) =>
    preview(id, node.id, topicPreview(graph, node.id)),
  );
  return [await previewOf(roadmap), ...ofEach];
}

function preview(roadmap: string, topic: string | null, svg: string): Preview {
  const hash = createHash('sha256').update(PAINTING).update(svg).digest('hex');
  return { file: previewFile(roadmap, topic), svg, cached: join(CACHE, `${hash}.png`) };
}

async function paintMissing(previews: readonly Preview[]): Promise<void> {
  if (previews.length === 0) return;
  const painter: Painter = await startPainter(PREVIEW_WIDTH, PREVIEW_HEIGHT);
  try {
    for (const { svg, cached } of previews) {
      writeFileSync(cached, writeSmallPng(readPng(await painter.paint(svg)), COLOURS));
    }
  } finally {
    await painter.close();
  }
}

mkdirSync(CACHE, { recursive: true });
// Two hundred skills share the picture of their map: one each would weigh more than the pages.
const previews = [
  ...(await Promise.all(loadRoadmaps().map(previewsOf))).flat(),
  await previewOf(loadSkillMap()),
];
const missing = previews.filter(({ cached }) => !existsSync(cached));
await paintMissing(missing);

rmSync(PREVIEWS, { recursive: true, force: true });
for (const { file, cached } of previews) {
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(cached, file);
}
const used = new Set(previews.map(({ cached }) => cached));
for (const name of readdirSync(CACHE)) {
  if (!used.has(join(CACHE, name))) rmSync(join(CACHE, name));
}
console.log(`${String(previews.length)} previews, ${String(missing.length)} of them painted anew`);
