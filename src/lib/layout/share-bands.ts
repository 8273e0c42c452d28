import type { SkillGraph } from '#lib/graph';
import { buildCards } from './cards.ts';
import type { Card, CardEdge } from './model.ts';
import type { Band } from './plan.ts';

/**
 * Lets neighbouring stages of one card each share a band where neither needs the other: a roadmap of
 * many small stages would else be one long line. The band is then numbered "7–9", and each of its cards
 * says which stage it is.
 */
export function shareBands(
  graph: SkillGraph,
  bands: readonly Band[],
  edges: readonly CardEdge[],
): Band[] {
  const runs: Band[][] = [];
  for (const band of bands) {
    const run = runs.at(-1);
    if (run !== undefined && canShare(run, band, edges)) run.push(band);
    else runs.push([band]);
  }
  const sharing = new Set(
    runs.flatMap((run) => (run.length > 1 ? run.map((band) => band.stage?.id ?? '') : [])),
  );
  const named = new Map(buildCards(graph, sharing).map((card) => [card.id, card]));
  return runs.map((run) => ({
    stage: nameRun(run),
    cards: run.flatMap((band) => band.cards.map((card): Card => named.get(card.id) ?? card)),
  }));
}

function canShare(run: readonly Band[], band: Band, edges: readonly CardEdge[]): boolean {
  if (![...run, band].every(isSmallStage)) return false;
  const ids = new Set(run.flatMap(({ cards }) => cards.map((card) => card.id)));
  return !band.cards.some((card) =>
    edges.some(
      ({ source, target }) =>
        (target === card.id && ids.has(source)) || (source === card.id && ids.has(target)),
    ),
  );
}

function isSmallStage({ stage, cards }: Band): boolean {
  return stage !== null && stage.ordinal !== '' && cards.length === 1;
}

function nameRun(run: readonly Band[]): Band['stage'] {
  const first = run[0]?.stage ?? null;
  const last = run.at(-1)?.stage ?? null;
  if (first === null || last === null || run.length === 1) return first;
  const members = run.flatMap(({ stage }) => stage?.members ?? []);
  return {
    id: first.id,
    title: members.map(({ title }) => title).join(', '),
    ordinal: `${first.ordinal}–${last.ordinal}`,
    members,
  };
}
