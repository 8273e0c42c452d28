export type { JsonEdge, JsonGraph, JsonNode, JsonResource, JsonSource } from './json-graph.ts';
export { writeSkills, type JsonSkillsGraph } from './skills-graph.ts';
export { readTwin, type TwinReading } from './read-twin.ts';
export { writeTwin } from './write-twin.ts';
export { writeDot } from './write-dot.ts';
export { writeGraphml } from './write-graphml.ts';
export { writeMermaid } from './write-mermaid.ts';
export { writeSvg } from './write-svg.ts';
export { escapeXml } from './xml.ts';
