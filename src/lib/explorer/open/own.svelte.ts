import type { WindowShape } from '#lib/layout';
import type { Diagnostic } from '#lib/roadmap';
import { SKILLS } from '#lib/graph';
import { dataAddress, ownRoadmap } from '../addresses.ts';
import type { MapContent, MapDocument } from '../map-document.ts';
import type { RoadmapName } from '../roadmap-name.ts';
import { keepDraft, readDraft, type Keeping } from './draft.ts';
import { ownId, type OwnText } from './read-own.ts';
import type { LibraryAddresses, ReadingAnswer, ReadingOrder } from './reader-messages.ts';
import { openWords } from './words.ts';
import { startReader } from './worker-script.ts';

/** Typing pauses this long before the map follows. */
const PAUSE_MILLISECONDS = 250;
/** Work that takes longer is told. */
const PATIENCE_MILLISECONDS = 300;

const NOTHING: OwnText = { name: openWords.fileName, text: '' };
const openStorage = () => localStorage;

/** The visitor's own document, for the life of the page: its text, and the map that a worker makes of it. */
class OwnDocument {
  #own = $state.raw<OwnText>(NOTHING);
  #replaced = $state.raw<{ readonly said: string; readonly before: OwnText } | null>(null);
  #answer = $state.raw<ReadingAnswer | null>(null);
  /** The last map, which stays while another is made. */
  #map = $state.raw<MapDocument | null>(null);
  #isSlow = $state(false);
  #hasFailed = $state(false);
  #keeping = $state<Keeping>('kept');
  #isTextShown = $state<boolean | null>(null);
  #shape: WindowShape | null = null;
  #isStarted = false;
  #number = 0;
  #reader: Worker | null = null;
  #library: LibraryAddresses = { skills: null, roadmaps: [] };
  #pause: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  get name(): string {
    return this.#own.name;
  }

  get text(): string {
    return this.#own.text;
  }

  /** The id of its roadmap. */
  get id(): string {
    return ownRoadmap(ownId(this.#own.name));
  }

  get title(): string {
    return this.#answer?.title ?? this.name;
  }

  /** What it teaches; null before it is read, and where it holds nothing to learn. */
  get content(): MapContent | null {
    return this.text === '' ? null : (this.#answer?.content ?? null);
  }

  /** Its map; null before there is one, and where it holds nothing to learn. */
  get map(): MapDocument | null {
    return this.content && this.#map;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.text === '' ? [] : (this.#answer?.diagnostics ?? []);
  }

  /** Whether something was written, and read, and holds nothing to learn. */
  get isEmpty(): boolean {
    return this.text.trim() !== '' && this.#answer !== null && this.content === null;
  }

  /** Whether the map has been on its way long enough to say so. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** What stands in the way of keeping or reading it, and what to do; null where nothing does. */
  get problem(): string | null {
    if (this.#hasFailed) return openWords.failed;
    if (this.#keeping === 'too-long') return openWords.tooLong;
    if (this.#keeping === 'refused') return openWords.notKept;
    return this.#answer?.hasLibrary === false ? openWords.noLibrary : null;
  }

  /** What has just taken the place of another text; null for nothing. */
  get replaced(): string | null {
    return this.#replaced?.said ?? null;
  }

  /** Whether the visitor wants to see the text; null leaves it to the room that there is. */
  get isTextShown(): boolean | null {
    return this.#isTextShown;
  }

  showText(isShown: boolean): void {
    this.#isTextShown = isShown;
  }

  /** Takes up what was open at the last visit. Without a shape of window it gets no map. */
  start(roadmaps: readonly RoadmapName[], shape: WindowShape | null): void {
    if (shape !== null) this.fit(shape);
    if (this.#isStarted) return;
    this.#isStarted = true;
    const ids = roadmaps.map(({ id }) => id);
    const address = (id: string, format: string) =>
      new URL(dataAddress(id, format), location.href).href;
    this.#library = {
      skills: ids.includes(SKILLS) ? address(SKILLS, 'yaml') : null,
      roadmaps: ids.filter((id) => id !== SKILLS).map((id) => [id, address(id, 'md')]),
    };
    const draft = readDraft(openStorage);
    if (draft === null || this.text !== '') return;
    this.#own = draft;
    this.#order();
  }

  /** Has the map laid out for another shape of window. */
  fit(shape: WindowShape): void {
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#order();
  }

  /** Opens another document in place of this one, which can be taken back. */
  open(own: OwnText): void {
    this.#replace(own, openWords.opened(own.name));
  }

  clear(): void {
    this.#replace(NOTHING, openWords.cleared);
  }

  edit(text: string): void {
    this.#own = { ...this.#own, text };
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#take(), PAUSE_MILLISECONDS);
  }

  /** Keeps what was typed last, before the page goes. */
  keep(): void {
    if (this.#isStarted)
      this.#keeping = keepDraft(openStorage, this.text === '' ? null : this.#own);
  }

  undoReplacing(): void {
    if (this.#replaced !== null) this.#own = this.#replaced.before;
    this.#replaced = null;
    this.#take();
  }

  forgetReplaced(): void {
    this.#replaced = null;
  }

  #replace(own: OwnText, said: string): void {
    this.#replaced = this.text.trim() === '' ? null : { said, before: this.#own };
    this.#own = own;
    this.#isTextShown = null;
    this.#take();
  }

  #take(): void {
    clearTimeout(this.#pause);
    this.keep();
    this.#order();
  }

  #order(): void {
    clearTimeout(this.#patience);
    this.#number += 1;
    this.#isSlow = false;
    if (this.text === '') {
      this.#answer = null;
      this.#map = null;
      return;
    }
    this.#patience = setTimeout(() => (this.#isSlow = true), PATIENCE_MILLISECONDS);
    this.#reader ??= this.#startReader();
    const { name, text } = this.#own;
    this.#reader.postMessage({
      number: this.#number,
      name,
      text,
      id: this.id,
      shape: this.#shape,
      library: this.#library,
    } satisfies ReadingOrder);
  }

  #startReader(): Worker {
    const reader = startReader();
    reader.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => {
      if (data.number !== this.#number) return;
      this.#settle();
      this.#answer = data;
      const { content, layouts } = data;
      if (content === null) this.#map = null;
      else if (layouts !== null) this.#map = { ...content, layouts };
      this.#hasFailed = false;
    });
    const fail = () => {
      this.#settle();
      this.#hasFailed = true;
    };
    reader.addEventListener('error', fail);
    reader.addEventListener('messageerror', fail);
    return reader;
  }

  #settle(): void {
    clearTimeout(this.#patience);
    this.#isSlow = false;
  }
}

export const own = new OwnDocument();
