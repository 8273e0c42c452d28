export type { JsonEdge, JsonGraph, JsonNode, JsonResource, JsonSource } from './json-graph.ts';
export { readTwin, type TwinReading } from './read-twin.ts';
export { writeTwin } from './write-twin.ts';
