export type { JsonEdge, JsonGraph, JsonNode, JsonResource, JsonSource } from './jsonGraph.ts';
export { readTwin, type TwinReading } from './readTwin.ts';
export { writeTwin } from './writeTwin.ts';
