import { parseHTML } from 'linkedom';

/** The part of the DOM that reading an article needs. The parser's own types presume a browser's library. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly parentNode: PageElement | null;
  readonly childNodes: ArrayLike<PageNode> & Iterable<PageNode>;
  textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly nextElementSibling: PageElement | null;
  readonly tagName: string;
  readonly children: ArrayLike<PageElement> & Iterable<PageElement>;
  id: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement> & Iterable<PageElement>;
  contains(node: PageNode): boolean;
  closest(selector: string): PageElement | null;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
  cloneNode(deep: boolean): PageDocument;
}

export const ELEMENT = 1;
export const TEXT = 3;

export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT;

/** Deeper nesting than any page has; trees beyond it would overflow the stack of the parser's own walks. */
const DEEPEST = 400;

/**
 * Breaks runaway nesting in the source (ten thousand open tags and no end): tags that would open deeper than any page goes are dropped, their
 * text stays.
 */
function flatten(html: string): string {
  let depth = 0;
  let deepest = 0;
  const tag = /<(\/?)([a-z][a-z0-9-]*)\b[^<>]*?(\/?)>/gi;
  const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|param|p|li|dt|dd|option|tr|td|th|tbody|thead)$/i;
  const plain = html.replace(tag, (whole, closing: string, name: string, self: string) => {
    if (self || empty.test(name)) return depth > DEEPEST ? '' : whole;
    if (closing) {
      depth = Math.max(0, depth - 1);
      return depth >= DEEPEST ? '' : whole;
    }
    depth++;
    deepest = Math.max(deepest, depth);
    return depth > DEEPEST ? '' : whole;
  });
  return deepest > DEEPEST ? plain : html;
}

const wrapped = (body: string): string => `<!doctype html><html><head></head><body>${body}</body></html>`;

/**
 * Parses a page; scripts are not run, nothing is fetched. Fragments, and pages whose first element is not `html`, are put into a page of their
 * own: the parser takes whatever comes first for the root.
 */
export function parsePage(html: string): PageDocument {
  const source = flatten(html);
  const parse = (text: string): PageDocument => parseHTML(text).document as unknown as PageDocument;
  const page = parse(/<html[\s>]/i.test(source) ? source : wrapped(source));
  if (page.documentElement?.tagName.toUpperCase() === 'HTML') return page;
  return parse(wrapped(source.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>?/gi, '')));
}

/** Text of a node with its white space squeezed. */
export function textOf(node: PageNode | null | undefined): string {
  return (node?.textContent ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}
