import { doneByAuthor, readSkillGraph } from '#lib/graph';
import type { Roadmap } from '#lib/roadmap';
import { applyEdits, type Edit } from './edits.ts';
import { findBoxes } from './find-boxes.ts';
import { keepSoundEdits } from './keep-sound-edits.ts';
import { settleTicks } from './settle-ticks.ts';

export interface TicksWritten {
  /** The text as it was given, but for its ticks. */
  readonly text: string;
  /**
   * Ids of what the text does not say as asked: headings and rows of tables, which have no box, items in which
   * a box would change what they say, and ids of `done` that the text does not have. What holds others and has
   * no box is what they are, and never among them.
   */
  readonly unwritten: readonly string[];
  /** The text is damaged and was repaired for reading. What is written back is the damaged text. */
  readonly isRepaired: boolean;
}

/** What is asked does not depend on what the roadmap is called. */
const ANY_ROADMAP = { id: 'any' };

/**
 * A roadmap's Markdown with what is done written into its task boxes, and nothing else changed: `[x]` for what
 * is done, `[ ]` for what is not. A box is left as it is where reading the text says the right thing already,
 * so that what the author ticked gives the text back as it was. A topic of a list without a box gets one where
 * nothing else would say it. The result is read again before it is given: it is the same roadmap but for what
 * is done.
 *
 * @param text the document as it was found: with byte order mark, any line ends, even damaged
 * @param done ids of all that is done, of what holds others too (as `doneNodes` gives them)
 */
export function writeTicks(text: string, done: ReadonlySet<string>): TicksWritten {
  const { graph, tree } = readSkillGraph(text, ANY_ROADMAP, null);
  const { nodes } = graph.roadmap;
  const boxes = findBoxes(text, tree, nodes);
  const ticks = settleTicks(graph, done, (id) => boxes.has(id));
  const edits = [...ticks].flatMap(([id, tick]): Edit[] => {
    const box = boxes.get(id);
    return box ? [{ id, tick, box }] : [];
  });
  const meaning = meaningOf(graph.roadmap);
  // What the text says with the edits that were found to be sound last: those that are kept.
  let kept = graph;
  const areSound = (some: readonly Edit[]): boolean => {
    const again = readSkillGraph(applyEdits(text, some), { ...ANY_ROADMAP, previous: tree }, null);
    const isSound =
      meaningOf(again.graph.roadmap) === meaning &&
      some.every(({ id, tick }) => again.graph.node.get(id)?.done === tick);
    if (isSound) kept = again.graph;
    return isSound;
  };
  const written = applyEdits(text, keepSoundEdits(edits, areSound));
  const said = doneByAuthor(kept);
  const unwritten = nodes.filter(({ id, done: own }) => {
    return said.has(id) !== done.has(id) && (own !== null || !graph.children.has(id));
  });
  return {
    text: written,
    unwritten: [...unwritten.map(({ id }) => id), ...[...done].filter((id) => !graph.node.has(id))],
    isRepaired: tree.notices.some(({ code }) => code === 'repaired-encoding'),
  };
}

/** All that a roadmap says but for what is done; a box moves what stands after it in its line. */
function meaningOf(roadmap: Roadmap): string {
  const aside = new Set(['done', 'column', 'quote']);
  return JSON.stringify(roadmap, (name, value: unknown) => (aside.has(name) ? undefined : value));
}
