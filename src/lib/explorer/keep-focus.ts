import type { Attachment } from 'svelte/attachments';

/** What can have the keyboard. */
export const CONTROLS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

interface Siblings {
  readonly nextSibling: Node | null;
  readonly previousSibling: Node | null;
}

/**
 * Keeps the keyboard in an element when what had it there is taken away or switched off, by whomever: it goes
 * to the same control of the item that takes its place, or of the one before; where the list ends with it, to
 * what comes next around it. What was only moved has it again.
 */
export const keepFocus: Attachment<HTMLElement> = (root) => {
  let last: HTMLElement | null = null;

  const remember = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : null;
  };
  /** Who leaves by themselves is not called back; some browsers tell of a removal in the same way. */
  const forget = () =>
    queueMicrotask(() => {
      if (last?.isConnected === true && document.activeElement !== last) last = null;
    });
  const observer = new MutationObserver((changes) => {
    const { activeElement } = document;
    const lost = last;
    if (lost === null || (activeElement === lost && !lost.matches(':disabled'))) return;
    last = null;
    // Somebody has given it to something else.
    if (activeElement !== lost && activeElement !== document.body) return;
    if (lost.matches(':disabled')) findAround(root, lost)?.focus();
    else if (lost.isConnected) lost.focus();
    else findNext(root, lost, changes)?.focus();
  });

  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
    observer.disconnect();
  };
};

function findNext(
  root: HTMLElement,
  control: HTMLElement,
  changes: readonly MutationRecord[],
): HTMLElement | null {
  let gone: Node = control;
  let change: MutationRecord | undefined;
  // A list may go with its last item.
  do {
    change = changes.find(({ removedNodes }) => holderOf(removedNodes, gone) !== null);
    if (change === undefined) return null;
    if (!change.target.isConnected) gone = change.target;
  } while (!change.target.isConnected);
  const item = holderOf(change.removedNodes, gone);
  const beside: Siblings = {
    nextSibling: stillThere(change.nextSibling, 'nextSibling', changes),
    previousSibling: stillThere(change.previousSibling, 'previousSibling', changes),
  };
  const found = findControl(elementsAround(beside, change.target), item, control);
  return found ?? findAround(root, change.target);
}

/** What comes next after a place, else before it, else around it. */
function findAround(root: HTMLElement, place: Node): HTMLElement | null {
  const { parentNode } = place;
  if (place === root || parentNode === null) return null;
  return findControl(elementsAround(place, parentNode)) ?? findAround(root, parentNode);
}

/** A sibling, or where that went, too, the one that was behind it. */
function stillThere(
  sibling: Node | null,
  way: keyof Siblings,
  changes: readonly MutationRecord[],
): Node | null {
  let node = sibling;
  for (const change of changes)
    if (node?.isConnected === false && [...change.removedNodes].includes(node as ChildNode))
      node = change[way];
  return node;
}

function holderOf(nodes: NodeList, inner: Node): Node | null {
  return [...nodes].find((node) => node.contains(inner)) ?? null;
}

/** What follows a place, the nearest first, then what is before it. */
function elementsAround(
  { nextSibling, previousSibling }: Siblings,
  parent: Node,
): readonly HTMLElement[] {
  const elements: HTMLElement[] = [];
  const add = (node: Node) => {
    if (node instanceof HTMLElement) elements.push(node);
  };
  for (let node = nextSibling; node?.parentNode === parent; node = node.nextSibling) add(node);
  for (let node = previousSibling; node?.parentNode === parent; node = node.previousSibling)
    add(node);
  return elements;
}

/** The first of these that can have the keyboard, in an item like the one that is gone by the same control. */
function findControl(
  elements: readonly HTMLElement[],
  item: Node | null = null,
  control: HTMLElement | null = null,
): HTMLElement | null {
  const others = item instanceof HTMLLIElement ? listControls(item) : [];
  for (const element of elements) {
    const controls = listControls(element).filter((each) => each.getClientRects().length > 0);
    const isAlike =
      control !== null && others.includes(control) && element instanceof HTMLLIElement;
    // Counted from the end: what an item says may hold links.
    const same = isAlike ? others.indexOf(control) - others.length : 0;
    const found = controls.at(same) ?? controls[0];
    if (found !== undefined) return found;
  }
  return null;
}

function listControls(element: HTMLElement): readonly HTMLElement[] {
  const all = [element, ...element.querySelectorAll<HTMLElement>(CONTROLS)];
  return all.filter((each) => each.matches(CONTROLS));
}
