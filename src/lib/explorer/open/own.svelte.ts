import type { WindowShape } from '#lib/layout';
import type { Diagnostic } from '#lib/roadmap';
import { SKILLS, type NodeSkills } from '#lib/graph';
import { dataAddress, ownRoadmap } from '../addresses.ts';
import { connectMap } from '../connect-map.ts';
import type { MapContent, MapDocument } from '../map-document.ts';
import type { RoadmapName } from '../roadmap-name.ts';
import { keepDraft, readDraft, type Keeping } from './draft.ts';
import { ownId, type OwnText } from './read-own.ts';
import type { LibraryAddresses } from './reader-messages.ts';
import { Reading } from './reading.svelte.ts';
import { openWords } from './words.ts';

/** Typing pauses this long before the map follows. */
const PAUSE_MILLISECONDS = 250;

const NOTHING: OwnText = { name: openWords.fileName, text: '' };
const openStorage = () => localStorage;

/** The visitor's own document, for the life of the page: its text, and the map that a worker makes of it. */
class OwnDocument {
  readonly #reading = new Reading();
  #own = $state.raw<OwnText>(NOTHING);
  #replaced = $state.raw<{ readonly said: string; readonly before: OwnText } | null>(null);
  #keeping = $state<Keeping>('kept');
  #isTextShown = $state<boolean | null>(null);
  #opened = $state(0);
  /** Whether anything was changed here that is not kept yet. */
  #isChanged = false;
  #shape: WindowShape | null = null;
  #isAmongSkills = false;
  #isStarted = false;
  #library: LibraryAddresses = { skills: null, roadmaps: [] };
  #pause: ReturnType<typeof setTimeout> | undefined;

  get name(): string {
    return this.#own.name;
  }

  /** As it stands in the file. */
  get text(): string {
    return this.#own.text;
  }

  /** The id of its roadmap. */
  get id(): string {
    return ownRoadmap(ownId(this.#own.name));
  }

  get title(): string {
    return this.#reading.answer?.title ?? this.name;
  }

  /** What it teaches; null before it is read, and where it holds nothing to learn. */
  get content(): MapContent | null {
    return this.text === '' ? null : (this.#reading.answer?.content ?? null);
  }

  /** What it teaches as a graph; null where there is none. */
  readonly graph = $derived(this.content && connectMap(this.content));

  /** Its map; null before there is one, and where it holds nothing to learn. */
  get map(): MapDocument | null {
    return this.content && this.#reading.map;
  }

  /** By skill what the map of all skills says of it with this document; null where it teaches nothing. */
  get amongSkills(): Readonly<Record<string, NodeSkills>> | null {
    return this.content && (this.#reading.answer?.amongSkills ?? null);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.text === '' ? [] : (this.#reading.answer?.diagnostics ?? []);
  }

  /** Whether something was written, and read, and holds nothing to learn. */
  get isEmpty(): boolean {
    return this.text.trim() !== '' && this.#reading.answer !== null && this.content === null;
  }

  /** Whether the map has been on its way long enough to say so. */
  get isSlow(): boolean {
    return this.#reading.isSlow;
  }

  /** What stands in the way of keeping or reading it, and what to do; null where nothing does. */
  get problem(): string | null {
    if (this.#keeping === 'no-room') return openWords.noRoom;
    if (this.#keeping === 'refused') return openWords.notKept;
    if (this.#reading.hasFailed) return openWords.failed;
    return this.#reading.answer?.hasLibrary === false ? openWords.noLibrary : null;
  }

  /** What has just taken the place of another text; null for nothing. */
  get replaced(): string | null {
    return this.#replaced?.said ?? null;
  }

  /** How many documents were opened here, one after the other. */
  get opened(): number {
    return this.#opened;
  }

  /** Whether the visitor wants to see the text; null leaves it to the room that there is. */
  get isTextShown(): boolean | null {
    return this.#isTextShown;
  }

  showText(isShown: boolean): void {
    this.#isTextShown = isShown;
  }

  /** Takes up what was open at the last visit. It has a map once `fit` was told the shape of the window. */
  start(roadmaps: readonly RoadmapName[]): void {
    if (this.#isStarted) return;
    this.#isStarted = true;
    const ids = roadmaps.map(({ id }) => id);
    const address = (id: string, format: string) =>
      new URL(dataAddress(id, format), location.href).href;
    this.#library = {
      skills: ids.includes(SKILLS) ? address(SKILLS, 'yaml') : null,
      roadmaps: ids.filter((id) => id !== SKILLS).map((id) => [id, address(id, 'md')]),
    };
    this.follow();
  }

  /** Takes what another window has kept, unless something was changed here since. */
  follow(): void {
    const draft = readDraft(openStorage) ?? NOTHING;
    const { name, text } = this.#own;
    if (this.#isChanged || (draft.name === name && draft.text === text)) return;
    this.#own = draft;
    this.#order();
  }

  /** Has the map laid out for another shape of window. */
  fit(shape: WindowShape): void {
    if (shape === this.#shape) return;
    this.#shape = shape;
    if (this.#isStarted) this.#order();
  }

  /** Has the map of all skills described with it from now on. */
  joinSkills(): void {
    if (this.#isAmongSkills) return;
    this.#isAmongSkills = true;
    if (this.#isStarted) this.#order();
  }

  /** Opens another document in place of this one, which can be taken back. */
  open(own: OwnText): void {
    this.#replace(own, openWords.opened(own.name));
  }

  clear(): void {
    this.#replace(NOTHING, openWords.cleared);
  }

  /** Takes the text as a text area has it, every line ended by a line feed; the file's own line ends stay. */
  edit(typed: string): void {
    const text = this.text.includes('\r\n') ? typed.replaceAll('\n', '\r\n') : typed;
    this.#own = { ...this.#own, text };
    this.#isChanged = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#take(), PAUSE_MILLISECONDS);
  }

  /** Keeps what was changed last; another window may have kept something since all else. */
  keep(): void {
    if (!this.#isChanged) return;
    this.#keeping = keepDraft(openStorage, this.text === '' ? null : this.#own);
    this.#isChanged = this.#keeping !== 'kept';
  }

  /** Brings back what was replaced; what was written meanwhile can be brought back in turn. */
  undoReplacing(): void {
    if (this.#replaced !== null) this.#replace(this.#replaced.before, openWords.undone);
  }

  forgetReplaced(): void {
    this.#replaced = null;
  }

  #replace(own: OwnText, said: string): void {
    this.#replaced = this.text.trim() === '' ? null : { said, before: this.#own };
    this.#own = own;
    this.#isTextShown = null;
    this.#isChanged = true;
    this.#opened += 1;
    this.#reading.forget();
    this.#take();
  }

  #take(): void {
    clearTimeout(this.#pause);
    this.keep();
    this.#order();
  }

  #order(): void {
    const order = {
      ...this.#own,
      id: this.id,
      shape: this.#shape,
      isAmongSkills: this.#isAmongSkills,
      library: this.#library,
    };
    this.#reading.order(this.text === '' ? null : order);
  }
}

export const own = new OwnDocument();
