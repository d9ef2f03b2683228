import type { Day, Span } from './span.ts';

/** What a format hands over: one report as it was read, before anything is understood. */
export interface Reading {
  /** The document's name in all evidence: the `id` of a JSONL line, else the file name without its ending, else the URL. */
  readonly id: string;
  readonly kind: 'text' | 'html';
  /** Decoded text or HTML source, unchanged. */
  readonly content: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly authors?: readonly string[];
  /** Day of publication as the container (feed, JSONL, HTTP header) gives it. */
  readonly published?: Day | null;
  /** BCP 47, as the container gives it. */
  readonly language?: string;
}

export const blockTypes = [
  'body',
  'title',
  'dateline',
  'byline',
  'caption',
  'heading',
  'paywall',
  'newsletter',
  'donation',
  'related',
  'promotion',
  'navigation',
  'notice',
] as const;
export type BlockType = (typeof blockTypes)[number];

/** A piece of the text with its role on the page. Blocks are ordered and do not overlap. */
export interface Block extends Span {
  readonly type: BlockType;
}

/** Blocks that later layers read; everything else is furniture of the page. */
export const contentBlocks: ReadonlySet<BlockType> = new Set(['body', 'title', 'dateline', 'caption']);

/** A piece of an HTML page that was cut away: it has no place in the text, `at` says where it stood. */
export interface Cut {
  readonly at: number;
  readonly type: BlockType;
  readonly text: string;
}

/** The `article` layer. For plain text, `text` is the input and `blocks` are spans of it. */
export interface Article {
  readonly text: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly published: Day | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly blocks: readonly Block[];
  /** Furniture cut out of an HTML page, for the reader who wants to see what was left out. */
  readonly cut?: readonly Cut[];
}

/** A version of a text, immutable: what every later layer counts its offsets in. */
export interface Document extends Article {
  readonly id: string;
  readonly url: string | null;
  /** Hash of content and name; the same bytes give the same version. */
  readonly version: string;
}
