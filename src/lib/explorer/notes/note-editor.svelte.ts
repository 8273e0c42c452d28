import type { SkillGraph } from '#lib/graph';
import { deleteNote, notesIn, writeNote, type NoteRecord } from '#lib/progress';
import { marks } from '../marks.svelte.ts';
import { letGo, listLeft, putAside } from './left-notes.ts';
import { noteWords } from './words.ts';

/** Typing pauses this long before what was typed is kept. */
const PAUSE_MILLISECONDS = 300;

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
    return key === this.before?.key || this.#isOwn({ key });
  }

  #isOwn({ key }: Pick<NoteRecord, 'key'>): boolean {
    return key.endsWith(`#${this.#version}`);
  }

  type(text: string): void {
    this.#text = text;
    putAside({
      version: this.#version,
      roadmap: this.#graph.roadmap.id,
      topic: this.#topic,
      before: this.before?.key ?? null,
      text,
    });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.keep(), PAUSE_MILLISECONDS);
  }

  /** Keeps what was typed; an empty text is kept when the note is left. What cannot be stored is tried anew. */
  async keep(): Promise<void> {
    clearTimeout(this.#pause);
    if (this.#text === this.#kept || this.#text.trim() === '') return;
    const kept = this.#kept;
    this.#kept = this.#text;
    const { before } = this;
    const note = { before, version: this.#version, text: this.#text };
    const isStored = await marks.change(
      (_, records) => writeNote(this.#graph, records, this.#topic, note, Date.now()),
      () => null,
    );
    if (!isStored && this.#kept === note.text) this.#kept = kept;
    if (isStored && this.#text === note.text) letGo(note.version);
  }

  /** Keeps what was typed last. A note that nothing is left of is deleted. */
  leave(): void {
    void this.keep();
    if (this.#text.trim() !== '') return;
    letGo(this.#version);
    // The version of this editor has what it went on from behind it; there is none before the first pause.
    const own = notesIn(marks.records).find((note) => this.#isOwn(note)) ?? this.before;
    if (own !== null) removeNote(own);
  }
}

/** Stores what was typed on a topic when a page was left, as the version that it would have been. */
export async function takeUpLeft(graph: SkillGraph, topic: string): Promise<void> {
  const left = listLeft().filter(
    (note) => note.roadmap === graph.roadmap.id && note.topic === topic,
  );
  for (const { version, before: key, text } of left) {
    // Who emptied a note and was gone before it was deleted has it as it was.
    const isStored =
      text.trim() === '' ||
      (await marks.change(
        (_, records) => {
          const before = notesIn(records).find((note) => note.key === key) ?? null;
          return writeNote(graph, records, topic, { before, version, text }, Date.now());
        },
        () => null,
      ));
    if (isStored) letGo(version);
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
