import type { UntaughtNeed } from '#lib/graph';
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

/** What the nodes need and nothing teaches; a skill without an id is left out, and a need without skills, and reported. */
export function readTwinUntaught(
  reader: ShapeReader,
  nodes: Fields,
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly UntaughtNeed[]> {
  return new Map(
    Object.entries(nodes).flatMap(([id, node]): [string, readonly UntaughtNeed[]][] => {
      if (!known.has(id) || !isFields(node)) return [];
      const { untaught } = reader.fields(node.metadata, `nodes.${id}.metadata`);
      const found = readNeeds(reader, untaught, `nodes.${id}.metadata.untaught`);
      return found.length > 0 ? [[id, found]] : [];
    }),
  );
}

function readNeeds(reader: ShapeReader, value: unknown, at: string): readonly UntaughtNeed[] {
  return reader.list(value, at).flatMap((each, index): readonly UntaughtNeed[] => {
    const path = `${at}[${index}]`;
    const said = reader.fields(each, path);
    const anyOf = readSkills(reader, said.anyOf, `${path}.anyOf`);
    if (anyOf.length === 0) {
      reader.report('twin-need', `${path} is left out: it needs a skill.`);
      return [];
    }
    return [{ anyOf, statement: readTwinSource(reader, said.source, `${path}.source`) }];
  });
}

function readSkills(reader: ShapeReader, value: unknown, at: string): UntaughtNeed['anyOf'] {
  return reader.list(value, at).flatMap((each, index) => {
    const path = `${at}[${index}]`;
    const said = reader.fields(each, path);
    const skill = reader.text(said.skill, `${path}.skill`, '');
    if (skill === '') {
      reader.report('twin-need', `${path} is left out: it needs the id of a skill.`);
      return [];
    }
    return [{ skill, name: reader.text(said.name, `${path}.name`, '') || skill }];
  });
}
