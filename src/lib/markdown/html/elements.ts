import type { Element } from './element.ts';
import { details, summary } from './elements/details.ts';
import { heading } from './elements/heading.ts';
import { code, link, mark } from './elements/inline.ts';
import { item, list } from './elements/list.ts';
import { preformatted } from './elements/preformatted.ts';
import { quote } from './elements/quote.ts';
import { caption, cell, row, rowGroup, table } from './elements/table.ts';
import { image, lineBreak, thematicBreak } from './elements/void.ts';
import { description, wrapper } from './elements/wrapper.ts';

const WRAPPERS =
  'address article aside body center dialog dir div dl fieldset figcaption figure footer ' +
  'form header hgroup html legend main nav p search section';

/** What each element of HTML means; one that is not here vanishes and leaves its text. */
const ELEMENTS: ReadonlyMap<string, Element> = new Map<string, Element>([
  ...WRAPPERS.split(' ').map((name): [string, Element] => [name, wrapper]),
  ['a', link],
  ['b', mark('strong')],
  ['blockquote', quote],
  ['br', lineBreak],
  ['caption', caption],
  ['cite', mark('emphasis')],
  ['code', code],
  ['dd', description],
  ['del', mark('strikethrough')],
  ['details', details],
  ['dt', description],
  ['em', mark('emphasis')],
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ['hr', thematicBreak],
  ['i', mark('emphasis')],
  ['img', image],
  ['kbd', code],
  ['li', item],
  ['menu', list(false)],
  ['ol', list(true)],
  ['pre', preformatted],
  ['s', mark('strikethrough')],
  ['samp', code],
  ['strike', mark('strikethrough')],
  ['strong', mark('strong')],
  ['summary', summary],
  ['table', table],
  ['tbody', rowGroup],
  ['td', cell],
  ['tfoot', rowGroup],
  ['th', cell],
  ['thead', rowGroup],
  ['tr', row],
  ['tt', code],
  ['ul', list(false)],
  ['var', mark('emphasis')],
]);

export function findElement(name: string): Element | undefined {
  return ELEMENTS.get(name);
}
