import type { Choice } from '#lib/roadmap';
import { readTwinSource } from './read-twin-node.ts';
import type { ShapeReader } from './shape-reader.ts';

const SCOPES: readonly Choice['scope'][] = ['roadmap', 'requirement'];

/** The choices between known nodes; one with fewer than two members left is no choice and is reported. */
export function readTwinChoices(
  reader: ShapeReader,
  value: unknown,
  nodes: ReadonlySet<string>,
): readonly Choice[] {
  return reader.list(value, 'metadata.choices').flatMap((each, index): readonly Choice[] => {
    const path = `metadata.choices[${index}]`;
    const said = reader.fields(each, path);
    const id = reader.text(said.id, `${path}.id`, '');
    const members = reader.texts(said.members, `${path}.members`).filter((one) => nodes.has(one));
    if (id === '' || members.length < 2) {
      reader.report('twin-choice', `${path} is left out: it needs an id and two known members.`);
      return [];
    }
    const recommended = reader.textOrNull(said.recommended, `${path}.recommended`);
    return [
      {
        id,
        scope: reader.oneOf(said.scope, `${path}.scope`, SCOPES, 'roadmap'),
        members,
        recommended: recommended !== null && members.includes(recommended) ? recommended : null,
        source: readTwinSource(reader, said.source, `${path}.source`),
      },
    ];
  });
}
