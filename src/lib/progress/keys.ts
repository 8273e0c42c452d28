import type { SkillGraph } from '#lib/graph';

export function skillKey(skill: string): string {
  return `skill:${skill}`;
}

export function topicKey({ roadmap }: SkillGraph, topic: string): string {
  return `topic:${roadmap.id}/${topic}`;
}
