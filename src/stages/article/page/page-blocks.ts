import { ELEMENT, isElement, type PageElement, type PageNode, TEXT } from './dom.ts';

/** A paragraph, heading, list item or loose line of a page. */
export interface PageBlock {
  readonly text: string;
  /** Lower-case name of the element that makes it a block. */
  readonly tag: string;
  /** Share of its characters that are in links. */
  readonly links: number;
  /** Its place in the order of the page; -1 where it is not known. */
  readonly order: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio iframe'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style noscript template svg math iframe object embed head title link meta button select option textarea input canvas'.split(' '),
);

/** Whether an element begins and ends a block of text. */
export const isBlock = (element: PageElement): boolean => BLOCKS.has(element.tagName.toLowerCase());

const ORDER = 'data-order';

/** What is known of an element by its number, also after later steps have changed the page. */
export interface Place {
  readonly parent: number;
  /** Tag and classes: siblings that look alike have the same. */
  readonly look: string;
}

/** Numbers the elements of a page in document order, so that what later copies keep can be put back in its place. */
export function numberElements(root: PageElement): Place[] {
  const places: Place[] = [{ parent: -1, look: root.tagName }];
  root.setAttribute(ORDER, '0');
  for (const element of root.querySelectorAll('*')) {
    element.setAttribute(ORDER, String(places.length));
    const parent = Number(element.parentNode?.getAttribute(ORDER) ?? -1);
    places.push({ parent, look: `${element.tagName} ${(element.getAttribute('class') ?? '').trim()}` });
  }
  return places;
}

/** The number of an element, or of the nearest one around it; -1 where there is none. */
export function orderOf(element: PageElement | null): number {
  for (let at = element; at && at.nodeType === ELEMENT; at = at.parentNode) {
    const order = at.getAttribute(ORDER);
    if (order !== null) return Number(order);
  }
  return -1;
}

/** Splits a piece of a page into blocks, in order. Line breaks that are doubled part paragraphs, as old pages have them. */
export function pageBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = '';
  let linked = 0;
  let owner: PageElement = root;
  const flush = (): void => {
    const order = orderOf(owner);
    const tag = owner.tagName.toLowerCase();
    const share = linked / Math.max(1, text.replace(/\s+/g, '').length);
    for (const part of text.split(/\n\s*\n/)) {
      const clean = part
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/[\u200b\ufeff]/g, '')
        .trim();
      if (clean !== '') blocks.push({ text: clean, tag, links: Math.min(1, share), order });
    }
    text = '';
    linked = 0;
  };
  const walk = (node: PageNode, block: PageElement, inLink: boolean): void => {
    if (node.nodeType === TEXT) {
      const value = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      if (value.trim() !== '') {
        owner = block;
        if (inLink) linked += value.replace(/\s+/g, '').length;
      }
      text += value;
      return;
    }
    if (!isElement(node)) return;
    const tag = node.tagName.toLowerCase();
    if (SILENT.has(tag)) return;
    if (tag === 'br') {
      text += '\n';
      return;
    }
    const parts = BLOCKS.has(tag);
    if (parts) flush();
    for (const child of node.childNodes) walk(child, parts ? node : block, inLink || tag === 'a');
    if (parts) flush();
  };
  walk(root, root, false);
  flush();
  return blocks;
}
