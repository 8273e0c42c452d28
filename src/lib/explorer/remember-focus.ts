import { CONTROLS } from './keep-focus.ts';

/**
 * Remembers where the keyboard is: what is returned brings it back, to the same control; where that was made anew, to
 * the one that is called the same; where it is gone, to what is left around it. Null where the keyboard is nowhere, or
 * in `except`.
 */
export function rememberFocus(except: Element | null = null): (() => void) | null {
  const { activeElement: control } = document;
  if (!isControl(control) || control === document.body || except?.contains(control)) return null;
  const name = nameOf(control);
  const around = listAround(control);
  return () => {
    const place = control.isConnected ? control : (findTwin(control, name) ?? firstIn(around));
    place?.focus({ preventScroll: true });
  };
}

function isControl(element: Element | null): element is HTMLElement | SVGElement {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent.trim();
}

function listAround(element: Element): readonly Element[] {
  const around: Element[] = [];
  for (let each = element.parentElement; each !== null; each = each.parentElement)
    around.push(each);
  return around;
}

function findTwin(control: Element, name: string): HTMLElement | SVGElement | null {
  const twins = [...document.getElementsByTagName(control.tagName)].filter(isControl);
  return twins.find((each) => nameOf(each) === name) ?? null;
}

function firstIn(around: readonly Element[]): HTMLElement | null {
  const left = around.find((each) => each.isConnected);
  return left?.querySelector<HTMLElement>(CONTROLS) ?? null;
}
