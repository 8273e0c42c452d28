import type { SkillGraph } from '#lib/graph';
import { deleteNote, writeNote, type NoteRecord } from '#lib/progress';
import { marks } from '../marks.svelte.ts';
import { noteWords } from './words.ts';

/** Typing pauses this long before what was typed is kept. */
const PAUSE_MILLISECONDS = 500;

/** One note while it is being written: kept at every pause, and when it is left. */
export class NoteEditor {
  readonly before: NoteRecord | null;
  readonly #graph: SkillGraph;
  readonly #topic: string;
  readonly #version = makeVersion();
  #text: string;
  #kept: string;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `before` is the note that is changed; null for a new one. */
  constructor(graph: SkillGraph, topic: string, before: NoteRecord | null) {
    this.before = before;
    this.#graph = graph;
    this.#topic = topic;
    this.#text = before?.text ?? '';
    this.#kept = this.#text;
  }

  get text(): string {
    return this.#text;
  }

  /** Whether it is what this editor writes. */
  writes({ key }: NoteRecord): boolean {
    return key === this.before?.key || key.endsWith(`#${this.#version}`);
  }

  type(text: string): void {
    this.#text = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.keep(), PAUSE_MILLISECONDS);
  }

  /** Keeps what was typed; an empty text is kept when the note is left. */
  keep(): void {
    clearTimeout(this.#pause);
    if (this.#text === this.#kept || this.#text.trim() === '') return;
    this.#kept = this.#text;
    const { before } = this;
    const note = { before, version: this.#version, text: this.#text };
    void marks.change(
      (_, records) => writeNote(this.#graph, records, this.#topic, note, Date.now()),
      () => null,
    );
  }

  /** Keeps what was typed last. A note that nothing is left of is deleted. */
  leave(): void {
    this.keep();
    clearTimeout(this.#pause);
    if (this.#text.trim() !== '') return;
    const written = [...marks.records.values()].find(
      (record): record is NoteRecord =>
        'text' in record && record.text !== '' && this.writes(record),
    );
    if (written !== undefined) removeNote(written);
  }
}

/** Deletes a note, and tells it. */
export function removeNote(note: NoteRecord): void {
  void marks.change(
    (_, records) => deleteNote(records, note, Date.now()),
    () => noteWords.deleted,
  );
}

/** Tells apart what pages write: no two of them have the same. */
function makeVersion(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(3));
  return [...numbers].map((number) => number.toString(36)).join('');
}
