import {
  readAddress,
  RESOURCE_KINDS,
  type Importance,
  type NodeKind,
  type Resource,
  type RoadmapNode,
  type Source,
} from '#lib/roadmap';
import type { Fields, ShapeReader } from './shape-reader.ts';

const KINDS: readonly NodeKind[] = ['stage', 'group', 'topic', 'project'];
const IMPORTANCES: readonly Importance[] = ['essential', 'recommended', 'normal', 'optional'];

/** A node as the twin tells it; `position` and `parent` are as written, for the caller to check. */
export function readTwinNode(reader: ShapeReader, id: string, node: Fields): RoadmapNode {
  const path = `nodes.${id}`;
  const at = (field: string): string => `${path}.metadata.${field}`;
  const said = reader.fields(node.metadata, `${path}.metadata`);
  const isTicked = reader.flag(said.done, at('done'), false);
  return {
    id,
    kind: reader.oneOf(said.kind, at('kind'), KINDS, 'topic'),
    title: reader.text(node.label, `${path}.label`, '') || id,
    parent: reader.textOrNull(said.parent, at('parent')),
    position: reader.numberOrNull(said.position, at('position')) ?? Infinity,
    ordinal: reader.textOrNull(said.ordinal, at('ordinal')),
    summary: reader.text(said.summary, at('summary'), ''),
    icon: reader.textOrNull(said.icon, at('icon')),
    aliases: reader.texts(said.aliases, at('aliases')),
    importance: reader.oneOf(said.importance, at('importance'), IMPORTANCES, 'normal'),
    done: reader.flag(said.checkable, at('checkable'), isTicked) ? isTicked : null,
    hours: reader.numberOrNull(said.hours, at('hours')),
    resources: readTwinResources(reader, said.resources, at('resources')),
    source: readTwinSource(reader, said.source, at('source')),
  };
}

export function readTwinSource(reader: ShapeReader, value: unknown, path: string): Source {
  const said = reader.fields(value, path);
  return {
    line: reader.count(said.line, `${path}.line`),
    column: reader.count(said.column, `${path}.column`),
    quote: reader.text(said.quote, `${path}.quote`, ''),
  };
}

export function readTwinSourceOrNull(
  reader: ShapeReader,
  value: unknown,
  path: string,
): Source | null {
  return value === null || value === undefined ? null : readTwinSource(reader, value, path);
}

/** Links that are not safe to follow are left out and reported; borrowed ones are not the roadmap's, and are left out too. */
export function readTwinResources(
  reader: ShapeReader,
  value: unknown,
  path: string,
): readonly Resource[] {
  return reader.list(value, path).flatMap((each, index): readonly Resource[] => {
    const at = `${path}[${index}]`;
    const said = reader.fields(each, at);
    if (typeof said.from === 'string') return [];
    const url = readAddress(reader.text(said.url, `${at}.url`, ''));
    if (url === null) {
      const cure = 'it must begin with https:, http: or mailto:';
      reader.report('twin-address', `${at}.url cannot be followed (${cure}); it is left out.`);
      return [];
    }
    return [
      {
        title: reader.text(said.title, `${at}.title`, '') || url,
        url,
        kind: reader.oneOf(said.kind, `${at}.kind`, RESOURCE_KINDS, 'website'),
        source: readTwinSource(reader, said.source, `${at}.source`),
      },
    ];
  });
}
