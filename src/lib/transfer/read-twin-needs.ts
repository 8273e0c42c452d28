import type { UntaughtSkill } from '#lib/graph';
import type { UnresolvedNeed } from '#lib/roadmap';
import { SAID } from './read-twin-edges.ts';
import { readTwinSource } from './read-twin-node.ts';
import { isFields, type Fields, type ShapeReader } from './shape-reader.ts';

/** The needs of known nodes by names; one without a name or of an unknown node is left out and reported. */
export function readTwinUnresolved(
  reader: ShapeReader,
  value: unknown,
  nodes: ReadonlySet<string>,
): readonly UnresolvedNeed[] {
  return reader
    .list(value, 'metadata.unresolved')
    .flatMap((each, index): readonly UnresolvedNeed[] => {
      const path = `metadata.unresolved[${index}]`;
      const said = reader.fields(each, path);
      const target = reader.text(said.target, `${path}.target`, '');
      const names = reader.texts(said.names, `${path}.names`);
      if (!nodes.has(target) || names.length === 0) {
        reader.report('twin-need', `${path} is left out: it needs a known target and a name.`);
        return [];
      }
      return [
        {
          target,
          names,
          nodes: reader.texts(said.nodes, `${path}.nodes`).filter((id) => nodes.has(id)),
          origin: reader.oneOf(said.origin, `${path}.origin`, SAID, 'declared'),
          isHint: reader.flag(said.isHint, `${path}.isHint`, false),
          statement: readTwinSource(reader, said.statement, `${path}.statement`),
        },
      ];
    });
}

/** The skills that the nodes need and nothing teaches; one without an id is left out and reported. */
export function readTwinUntaught(
  reader: ShapeReader,
  nodes: Fields,
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly UntaughtSkill[]> {
  return new Map(
    Object.entries(nodes).flatMap(([id, node]): [string, readonly UntaughtSkill[]][] => {
      if (!known.has(id) || !isFields(node)) return [];
      const { untaught } = reader.fields(node.metadata, `nodes.${id}.metadata`);
      const found = readSkills(reader, untaught, `nodes.${id}.metadata.untaught`);
      return found.length > 0 ? [[id, found]] : [];
    }),
  );
}

function readSkills(reader: ShapeReader, value: unknown, at: string): readonly UntaughtSkill[] {
  return reader.list(value, at).flatMap((each, index): readonly UntaughtSkill[] => {
    const path = `${at}[${index}]`;
    const said = reader.fields(each, path);
    const skill = reader.text(said.skill, `${path}.skill`, '');
    if (skill === '') {
      reader.report('twin-need', `${path} is left out: it needs the id of a skill.`);
      return [];
    }
    return [
      {
        skill,
        name: reader.text(said.name, `${path}.name`, '') || skill,
        alternatives: reader.texts(said.alternatives, `${path}.alternatives`),
        statement: readTwinSource(reader, said.source, `${path}.source`),
      },
    ];
  });
}
