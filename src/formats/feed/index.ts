import { parseFeed } from 'feedsmith';
import { InputProblem, type Reading } from '../../model/index.ts';
import type { Format } from '../format.ts';
import { feedDay } from './feed-day.ts';

export { feedDay } from './feed-day.ts';

/** An entry of a feed, whatever its dialect. */
export interface FeedItem {
  readonly id: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** HTML or plain text of the whole report or of a teaser; null where the feed only links. */
  readonly content: string | null;
  readonly kind: 'text' | 'html';
}

export interface Feed {
  readonly title: string | null;
  readonly language: string | null;
  readonly items: readonly FeedItem[];
}

/** The parser's four dialects read as one loose shape; every field may be missing. */
interface LoosePerson {
  readonly name?: string;
}
interface LooseItem {
  readonly id?: string;
  readonly guid?: { readonly value?: string };
  readonly url?: string;
  readonly link?: string;
  readonly links?: readonly { readonly href?: string; readonly rel?: string }[];
  readonly title?: string | { readonly value?: string };
  readonly authors?: readonly (string | LoosePerson)[];
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
  readonly pubDate?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly date_published?: string;
  readonly content?: { readonly encoded?: string; readonly value?: string; readonly type?: string };
  readonly content_html?: string;
  readonly content_text?: string;
  readonly description?: string;
  readonly summary?: string | { readonly value?: string };
}
interface LooseFeed {
  readonly title?: string | { readonly value?: string };
  readonly language?: string;
  readonly dc?: { readonly languages?: readonly string[] };
  readonly items?: readonly LooseItem[];
  readonly entries?: readonly LooseItem[];
}

const trimmed = (text: string | { readonly value?: string } | undefined): string | null =>
  (typeof text === 'string' ? text : text?.value)?.trim() || null;

function linkOf(item: LooseItem): string | null {
  const own = item.links?.find(link => link.href && (link.rel === undefined || link.rel === 'alternate'));
  return item.url ?? item.link ?? own?.href ?? null;
}

function itemOf(item: LooseItem): FeedItem {
  const html = item.content_html ?? item.content?.encoded ?? item.content?.value;
  const teaser = item.description ?? trimmed(item.summary);
  const content = html ?? item.content_text ?? teaser ?? null;
  const marked = content !== null && (content === html ? item.content?.type !== 'text' : content !== item.content_text);
  const people = item.authors?.map(author => (typeof author === 'string' ? author : (author.name ?? ''))) ?? item.dc?.creators ?? [];
  return {
    id: item.id ?? item.guid?.value ?? null,
    link: linkOf(item),
    title: trimmed(item.title),
    authors: people.map(name => name.trim()).filter(name => name !== ''),
    published: feedDay(item.pubDate ?? item.published ?? item.date_published ?? item.dc?.dates?.[0] ?? item.updated),
    content: content?.trim() ? content : null,
    kind: marked && /<[a-z!/]|&[a-z#\d]+;/i.test(content ?? '') ? 'html' : 'text',
  };
}

/**
 * An RSS, Atom, RDF or JSON feed with all its items, also those that only link to a page.
 * @throws InputProblem (`bad-feed`) when the text is none of them.
 */
export function readFeed(text: string, where: string): Feed {
  let feed: LooseFeed;
  try {
    feed = parseFeed(text).feed as unknown as LooseFeed;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw new InputProblem('bad-feed', where, `no feed can be read (${reason})`, 'Give an RSS, Atom or JSON feed.');
  }
  return {
    title: trimmed(feed.title),
    language: feed.language ?? feed.dc?.languages?.[0] ?? null,
    items: (feed.items ?? feed.entries ?? []).map(itemOf),
  };
}

function readingOf(item: FeedItem, feed: Feed, id: string, content: string): Reading {
  return {
    id,
    kind: item.kind,
    content,
    ...(item.link ? { url: item.link } : {}),
    ...(item.title ? { title: item.title } : {}),
    ...(feed.title ? { outlet: feed.title } : {}),
    ...(item.authors.length ? { authors: item.authors } : {}),
    ...(item.published ? { published: item.published } : {}),
    ...(feed.language ? { language: feed.language } : {}),
  };
}

/** RSS, Atom, RDF and JSON feeds: every item with content is a document, named by its link or its own id. */
export const feedFormat: Format = {
  name: 'feed',
  endings: ['rss', 'atom', 'rdf', 'xml'],
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/feed+json',
    'application/rdf+xml',
    'text/xml',
    'application/xml',
  ],
  sniff: text =>
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(text.slice(0, 4096)) ||
    /^\s*\{[\s\S]{0,400}?"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(text.slice(0, 4096)),
  *read(source, report) {
    let feed: Feed;
    try {
      feed = readFeed(source.text, source.where);
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      report(error);
      return;
    }
    if (feed.items.length === 0) {
      report(new InputProblem('empty', source.where, 'the feed has no items', 'Try again when something is in it.', 'warning'));
    }
    for (const [i, item] of feed.items.entries()) {
      const id = item.link ?? item.id;
      const where = `${source.where}#${i + 1}`;
      if (id === null) report(new InputProblem('bad-item', where, 'an item has neither link nor id', 'Nothing can be done about it here.'));
      else if (item.content !== null) yield readingOf(item, feed, id, item.content);
      else report(new InputProblem('no-content', where, `an item has no text (${id})`, 'Add the page it links to.', 'warning'));
    }
  },
};
