import type { RoadmapNode } from '#lib/roadmap';
import type { SkillsOfNodes } from '#lib/skills';
import { readTwinNode } from './read-twin-node.ts';
import { isFields, type Fields, type ShapeReader } from './shape-reader.ts';

/** What an id is made of, so that it can stand in an address. */
const ID = /^[a-z0-9-]+$/;

/** The skills that the nodes say they are; those without any are left out. */
export function readTwinSkills(
  reader: ShapeReader,
  nodes: Fields,
  known: ReadonlySet<string>,
): SkillsOfNodes {
  return new Map(
    Object.entries(nodes).flatMap(([id, node]): [string, readonly string[]][] => {
      if (!known.has(id) || !isFields(node)) return [];
      const { skill, skills } = reader.fields(node.metadata, `nodes.${id}.metadata`);
      const main = reader.textOrNull(skill, `nodes.${id}.metadata.skill`);
      const all = reader.texts(skills, `nodes.${id}.metadata.skills`);
      const found = [...new Set([...(main === null ? [] : [main]), ...all])];
      return found.length > 0 ? [[id, found]] : [];
    }),
  );
}

/**
 * All nodes in the order of their positions, counted anew from 0. A node whose parent is not there, or
 * stands after it, moves to the top: so a parent stands before its children, and none holds itself.
 */
export function readTwinNodes(reader: ShapeReader, nodes: Fields): readonly RoadmapNode[] {
  const read = Object.entries(nodes).flatMap(([id, node]): readonly RoadmapNode[] => {
    if (ID.test(id) && isFields(node)) return [readTwinNode(reader, id, node)];
    const wanted = isFields(node) ? 'an id may only have a-z, 0-9 and -' : 'a node is an object';
    reader.report('twin-node', `The node “${id}” is left out: ${wanted}.`);
    return [];
  });
  // The sort is stable: nodes without a position keep the order they were written in.
  const sorted = read.sort((a, b) => (a.position === b.position ? 0 : a.position - b.position));
  const before = new Set<string>();
  return sorted.map((node, position) => {
    const isHeld = node.parent !== null && before.has(node.parent);
    if (node.parent !== null && !isHeld) {
      const reason = `its parent “${node.parent}” does not stand before it`;
      reader.report('twin-parent', `The node “${node.id}” is put at the top, as ${reason}.`);
    }
    before.add(node.id);
    return { ...node, position, parent: isHeld ? node.parent : null };
  });
}
