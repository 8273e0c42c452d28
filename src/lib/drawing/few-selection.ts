/**
 * Stands in for d3-selection, of which d3-zoom and d3-drag want a few things on one element: listeners with
 * names, a property, a style, where a pointer is. The real package brings selecting, joining and changing of
 * many elements, which Svelte does here: a twenty-fifth of all script a map loads. What stands here behaves as
 * the real one does for one element (https://d3js.org/d3-selection/events). `vite.config.ts` puts it in place.
 */

type Listener = (this: unknown, event: Event, datum: unknown) => unknown;

/** A listener as it was added, so that it can be found and taken off. */
interface Added {
  readonly type: string;
  readonly name: string;
  readonly value: Listener;
  readonly listener: (event: Event) => void;
  readonly options: AddEventListenerOptions | boolean | undefined;
}

/** What D3 keeps on an element. */
interface Kept extends EventTarget {
  __on?: readonly Added[];
  __data__?: unknown;
}

/** One element, or none after a filter. */
class Selection {
  readonly #node: Kept | null;

  constructor(node: EventTarget | null) {
    this.#node = node;
  }

  /** Itself: a transition, which is none, would give its selection. */
  selection(): this {
    return this;
  }

  /** Stops transitions: none are ever started. */
  interrupt(): this {
    return this;
  }

  call(act: (selection: this) => unknown): this {
    act(this);
    return this;
  }

  each(act: (this: unknown, datum: unknown) => unknown): this {
    if (this.#node) act.call(this.#node, this.#node.__data__);
    return this;
  }

  filter(isWanted: (this: unknown, datum: unknown) => unknown): Selection {
    const node = this.#node;
    return node && isWanted.call(node, node.__data__) ? this : new Selection(null);
  }

  datum(): unknown {
    return this.#node?.__data__;
  }

  property(name: string, value: unknown): this {
    const node = this.#node;
    if (node) {
      Object.assign(node, { [name]: typeof value === 'function' ? value.call(node) : value });
    }
    return this;
  }

  style(name: string, value: string): this {
    const { style } = (this.#node ?? {}) as { style?: CSSStyleDeclaration };
    style?.setProperty(name, value);
    return this;
  }

  /**
   * Adds a listener under each of the names ("touchend.zoom touchcancel.zoom") in place of what has the name,
   * takes off what has it where the listener is null, and without one gives back the first that has it.
   */
  on(names: string): Listener | undefined;
  on(names: string, value: Listener | null, options?: AddEventListenerOptions | boolean): this;
  on(names: string, ...rest: [(Listener | null)?, (AddEventListenerOptions | boolean)?]) {
    const node = this.#node;
    const typed = names.trim().split(/\s+/u).map(readName);
    const matches = (each: Added) =>
      typed.some(({ type, name }) => each.name === name && (type === '' || each.type === type));
    const [value, options] = rest;
    if (rest.length === 0 || value === undefined) return node?.__on?.find(matches)?.value;
    if (node === null) return this;
    for (const { type, listener, options } of node.__on?.filter(matches) ?? []) {
      node.removeEventListener(type, listener, options);
    }
    const others = node.__on?.filter((each) => !matches(each)) ?? [];
    const added = value === null ? [] : typed.map((each) => add(node, each, value, options));
    node.__on = [...others, ...added];
    return this;
  }
}

function readName(text: string): Pick<Added, 'type' | 'name'> {
  const dot = text.indexOf('.');
  return dot < 0
    ? { type: text, name: '' }
    : { type: text.slice(0, dot), name: text.slice(dot + 1) };
}

function add(
  node: Kept,
  { type, name }: Pick<Added, 'type' | 'name'>,
  value: Listener,
  options: Added['options'],
): Added {
  const listener = (event: Event) => {
    value.call(node, event, node.__data__);
  };
  node.addEventListener(type, listener, options);
  return { type, name, value, listener, options };
}

export function select(node: EventTarget): Selection {
  return new Selection(node);
}

/**
 * Where a pointer is, in the coordinates of an SVG element; of any other, from its corner. Without an element it
 * is the one that listens.
 */
export function pointer(
  event: Pick<MouseEvent, 'clientX' | 'clientY'> & { readonly currentTarget?: EventTarget | null },
  node: EventTarget | null | undefined = event.currentTarget,
): [number, number] {
  const { clientX, clientY } = event;
  if (node instanceof SVGGraphicsElement) {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(node.getScreenCTM()?.inverse());
    return [x, y];
  }
  if (!(node instanceof HTMLElement)) return [clientX, clientY];
  const { left, top } = node.getBoundingClientRect();
  return [clientX - left - node.clientLeft, clientY - top - node.clientTop];
}
