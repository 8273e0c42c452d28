export type {
  Match,
  MatchField,
  RecordKind,
  SearchOptions,
  SearchRecord,
  TitleRange,
} from './model.ts';
export { buildRecords } from './records.ts';
export { search } from './search.ts';
export { buildIndex, type SearchIndex } from './search-index.ts';
export { readIndex, writeIndex } from './stored.ts';
