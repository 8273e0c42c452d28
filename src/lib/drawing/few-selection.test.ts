import { describe, expect, it, vi } from 'vitest';
import { select } from './few-selection.ts';

/** What comes of an event on an element. */
function fire(node: EventTarget, type: string): void {
  node.dispatchEvent(new Event(type));
}

describe('one element', () => {
  it('hears under each name once, and the last to take a name has it', () => {
    const [node, first, last, other] = [new EventTarget(), vi.fn(), vi.fn(), vi.fn()];
    select(node)
      .on('start.zoom end.zoom', first)
      .on('start.zoom', last, { passive: true })
      .on('start', other);
    fire(node, 'start');
    fire(node, 'end');
    expect([first, last, other].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    expect(select(node).on('start.zoom')).toBe(last);
    expect(select(node).on('start.drag')).toBeUndefined();
  });

  it('no longer hears what was taken off by its name, whatever its type', () => {
    const [node, zoom, own] = [new EventTarget(), vi.fn(), vi.fn()];
    select(node)
      .on('start.zoom', zoom, { capture: true })
      .on('end.zoom', zoom)
      .on('start.own', own);
    select(node).on('.zoom', null);
    fire(node, 'start');
    fire(node, 'end');
    expect(zoom).not.toHaveBeenCalled();
    expect(own).toHaveBeenCalledOnce();
  });

  it('is told with what it is and what it stands for', () => {
    const node = Object.assign(new EventTarget(), { __data__: 7 });
    const heard: unknown[] = [];
    select(node).on('start', function (event, datum) {
      heard.push(this, event.type, datum);
    });
    fire(node, 'start');
    expect(heard).toEqual([node, 'start', 7]);
    expect(select(node).datum()).toBe(7);
  });

  it('keeps a property, also one that is worked out from it', () => {
    const node = Object.assign(new EventTarget(), { a: 1, b: 0 });
    select(node)
      .property('b', function (this: typeof node) {
        return this.a + 1;
      })
      .property('a', 5);
    expect([node.a, node.b]).toEqual([5, 2]);
  });

  it('is left alone where a filter does not want it', () => {
    const [node, heard] = [new EventTarget(), vi.fn()];
    select(node)
      .filter(() => false)
      .on('start', heard)
      .property('a', 1)
      .each(heard);
    fire(node, 'start');
    expect(heard).not.toHaveBeenCalled();
    expect(node).not.toHaveProperty('a');
    const same = select(node);
    expect(same.filter(() => true)).toBe(same);
  });
});
