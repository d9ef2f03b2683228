import type { Day } from '../../../model/index.ts';
import { formatDay, parseDay } from '../../../text/index.ts';
import type { Lexicon } from '../lexicon.ts';
import { isOutletName } from '../masthead.ts';
import { printedDay } from '../printed-day.ts';
import { type PageDocument, textOf } from './dom.ts';

/** What a page says about itself. */
export interface PageMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: Day | null;
  readonly outlet: string | null;
  readonly language: string | null;
  /** `articleBody` of schema.org: the report once more, without the page. */
  readonly body: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: Json | undefined): string | null =>
  typeof value === 'string' && value.trim() !== '' ? decodeEntities(value).replace(/\s+/g, ' ').trim() : null;
const asList = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value as Json];

/** Metadata is often encoded twice: "&amp;quot;Peace&amp;quot;". */
function decodeEntities(text: string): string {
  return text
    .replace(/<[^>]{1,200}>/g, ' ')
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&(?:apos|#0?39|#x27);/gi, "'")
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/&(?:ldquo|#8220);/gi, '“')
    .replace(/&(?:rdquo|#8221);/gi, '”')
    .replace(/&(?:lsquo|#8216);/gi, '‘')
    .replace(/&(?:rsquo|#8217);/gi, '’')
    .replace(/&(?:mdash|#8212);/gi, '—')
    .replace(/&(?:ndash|#8211);/gi, '–')
    .replace(/&(?:amp|#38);/gi, '&');
}

/** Every object of the page's JSON-LD, the nested ones included; broken blocks are passed over, pages have many. */
function jsonLdObjects(document: PageDocument): JsonObject[] {
  const found: JsonObject[] = [];
  const collect = (value: Json, depth: number): void => {
    if (depth > 6) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isObject(value)) {
      found.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (value[key] !== undefined) collect(value[key], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"], script[type="application/json+ld"]')) {
    const source = (script.textContent ?? '').replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '');
    const flat = source.replace(/[\p{Cc}]+/gu, ' ');
    for (const attempt of [source, flat, flat.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, '')]) {
      try {
        collect(JSON.parse(attempt) as Json, 0);
        break;
      } catch {
        // The next reading of the same block is more lenient; after the last the page's other sources answer.
      }
    }
  }
  return found;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review|Posting)$/;
const typesOf = (object: JsonObject): string[] => asList(object['@type']).filter((type): type is string => typeof type === 'string');

function namesOf(value: Json | undefined, objects: readonly JsonObject[]): string[] {
  return asList(value).flatMap(item => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    if (item.name !== undefined) return asList(item.name).filter((name): name is string => typeof name === 'string');
    const target = objects.find(object => object['@id'] !== undefined && object['@id'] === item['@id'] && object.name !== undefined);
    return target && typeof target.name === 'string' ? [target.name] : [];
  });
}

function metaContents(document: PageDocument): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = decodeEntities(meta.getAttribute('content') ?? '').trim();
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attribute)?.toLowerCase();
      if (key) contents.set(key, [...(contents.get(key) ?? []), content]);
    }
  }
  return contents;
}

const NO_NAME = /^https?:|@|\.(?:com|org|net)\b|^(?:by|and|staff|admin|editor|null|undefined)$/i;

/** Names as a reader wants them: without "By", split at "and", each once. */
export function splitAuthors(names: readonly string[]): string[] {
  const parts = names
    .flatMap(name =>
      name
        .replace(/^\s*(?:written\s+|posted\s+|story\s+|words\s+)?by[:\s]+/i, '')
        .split(/\s*(?:;|\||·|•|\n|&|,\s*and\b|\band\b|,(?=\s*\p{Lu}\S*\s+\p{Lu}))\s*/u),
    )
    .map(name =>
      name
        .replace(/\s+/g, ' ')
        .replace(/[,.]+$/, '')
        .trim(),
    )
    .filter(name => name.length > 1 && name.length < 80 && !NO_NAME.test(name));
  return [...new Map(parts.map(name => [name.toLowerCase(), name])).values()];
}

const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'];
const AUTHOR_KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'article:author_name',
];
const DAY_KEYS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
  'article:modified_time',
];

function dayOf(text: string | null | undefined, months: ReadonlyMap<string, number>): Day | null {
  if (!text) return null;
  const iso = parseDay(text.trim().replace(/^(\d{4})(\d{2})(\d{2})(?=$|T)/, '$1-$2-$3'));
  return iso !== null ? formatDay(iso) : text.length < 120 ? printedDay(text, months) : null;
}

/** The site's name at the end of a title: "Envoys meet | The Harbour Post". */
function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|»–—•·:-]\s+/);
  if (parts.length < 2) return title;
  const last = parts.at(-1)!;
  const same = outlet !== null && last.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === outlet.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const cut = title.slice(0, title.lastIndexOf(last)).replace(/\s+[|»–—•·:-]\s+$/, '');
  return same || (/\s[|»•·]\s/.test(title) && last.split(' ').length <= 5 && cut.split(' ').length >= 3) ? cut : title;
}

/** "Envoys meet - The Harbour Post": the end of the tab's title, where it is what papers call themselves. */
function outletOfTab(title: string, outletWords: ReadonlySet<string>): string | null {
  const last =
    title
      .split(/\s+[|»–—•·:-]\s+/)
      .slice(1)
      .at(-1)
      ?.trim() ?? '';
  return isOutletName(last, outletWords) ? last : null;
}

/** The short lines under the headline: "St. Petersburg, Sunday, 13 August 1905". Only a line that ends with the year is its day. */
function dayUnderHeading(document: PageDocument, months: ReadonlyMap<string, number>): Day | null {
  let line = document.querySelector('h1')?.nextElementSibling ?? null;
  for (let i = 0; line !== null && i < LINES_UNDER_HEADING; i++, line = line.nextElementSibling) {
    const text = textOf(line);
    if (text.length > 60) return null;
    const day = /\d{4}$/.test(text) ? printedDay(text, months) : null;
    if (day !== null) return day;
  }
  return null;
}

const LINES_UNDER_HEADING = 4;

/**
 * Reads what a page says about itself: JSON-LD first, then Open Graph and other metadata, then `<time>`, headings and bylines of the page.
 * Nothing is guessed: what no source gives is null or empty.
 */
export function pageMetadata(document: PageDocument, { months, outletWords }: Pick<Lexicon, 'months' | 'outletWords'>): PageMetadata {
  const objects = jsonLdObjects(document);
  const article = objects.find(
    object =>
      typesOf(object).some(type => ARTICLE_TYPE.test(type)) &&
      (object.headline !== undefined || object.datePublished !== undefined || object.articleBody !== undefined),
  );
  const metas = metaContents(document);
  const first = (keys: readonly string[]): string | null => keys.map(key => metas.get(key)?.[0]).find(value => value !== undefined) ?? null;

  const publisher = article ? namesOf(article.publisher, objects)[0] : undefined;
  const outlet =
    first(['og:site_name', 'application-name', 'cre', 'dc.publisher']) ??
    asText(publisher) ??
    outletOfTab(textOf(document.querySelector('title')), outletWords);

  const heading = [...document.querySelectorAll('h1')].map(textOf).filter(text => text.split(' ').length >= 3);
  const tabTitle = textOf(document.querySelector('title'));
  const claimed = asText(article?.headline) ?? first(TITLE_KEYS);
  const title =
    claimed !== null
      ? withoutSite(claimed, outlet)
      : heading.length === 1
        ? heading[0]!
        : tabTitle !== ''
          ? withoutSite(tabTitle, outlet)
          : null;

  const named = article ? namesOf(article.author ?? article.creator, objects) : [];
  const fromMeta = AUTHOR_KEYS.map(key => metas.get(key) ?? []).find(values => splitAuthors(values).length > 0) ?? [];
  const printed = [...document.querySelectorAll('[rel="author"], [itemprop="author"], .byline, .author, .article-author, .author-name')]
    .slice(0, 4)
    .map(textOf)
    .filter(text => text !== '' && text.length < 60);
  const authors = [named, fromMeta, printed.slice(0, 1)].map(splitAuthors).find(names => names.length > 0) ?? [];

  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')]
    .slice(0, 6)
    .map(time => time.getAttribute('datetime') ?? time.getAttribute('content') ?? textOf(time));
  const published =
    [asText(article?.datePublished), ...DAY_KEYS.map(key => metas.get(key)?.[0]), asText(article?.dateCreated), ...times]
      .map(text => dayOf(text, months))
      .find(day => day !== null) ?? dayUnderHeading(document, months);

  const language =
    document.documentElement?.getAttribute('lang') ||
    asText(article?.inLanguage) ||
    first(['content-language', 'og:locale'])?.replace('_', '-') ||
    null;
  const bodies = objects
    .map(object => (typeof object.articleBody === 'string' ? object.articleBody : ''))
    .sort((a, b) => b.length - a.length);
  return { title: title || null, authors, published, outlet, language, body: bodies[0] ? decodeEntities(bodies[0]) : null };
}
