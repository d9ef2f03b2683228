import { Readability } from '@mozilla/readability';
import { type Article, type Block, type BlockType, type Cut, InputProblem, type Reading } from '../../../model/index.ts';
import type { ArticleKnowledge } from '../../../model/knowledge/article.ts';
import { markDateline } from '../dateline.ts';
import { lexiconOf } from '../lexicon.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { type PageDocument, type PageElement, parsePage, textOf } from './dom.ts';
import { findRegion } from './find-region.ts';
import { pageMetadata } from './metadata.ts';
import { numberElements, type PageBlock, pageBlocks } from './page-blocks.ts';
import { type Pruned, prunePage } from './prune.ts';

/** A result shorter than this is taken for a failure of the extraction, in characters. */
const SHORTEST = 250;

function runReadability(document: PageDocument): PageElement | null {
  try {
    const reader = new Readability<PageElement>(
      document as never,
      { serializer: (node: unknown) => node as PageElement, disableJSONLD: true } as never,
    );
    return reader.parse()?.content ?? null;
  } catch {
    // It presumes a browser's DOM; on a page that is broken beyond that, the paragraphs are all there is.
    return null;
  }
}

/** Paragraphs of the page as they stand: the last resort for pages in which no article is found. */
function looseParagraphs(document: PageDocument): PageBlock[] {
  return document.body ? pageBlocks(document.body).filter(block => block.links < 0.5 && block.text.length > 80) : [];
}

/** Shingles of four words: what two texts have in common, whatever their layout. */
function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let i = 0; i + 4 <= words.length; i++) shingles.add(words.slice(i, i + 4).join(' '));
  return shingles;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared++;
  return shared;
}

const bodyOf = (chosen: Chosen): string =>
  chosen.map(({ block, type }) => (type === 'body' || type === 'heading' ? block.text : '')).join('\n');

/** Which finding is the article: the first, unless another is clearly nearer to what the page gives as `articleBody`. */
function better(findings: readonly [Chosen, ...Chosen[]], body: string | null): Chosen {
  const claimed = body === null ? new Set<string>() : shinglesOf(body);
  if (claimed.size < 60) return findings[0];
  const scores = findings.map(found => {
    const shingles = shinglesOf(bodyOf(found));
    return (2 * overlap(claimed, shingles)) / Math.max(1, claimed.size + shingles.size);
  });
  let best = 0;
  for (const [i, score] of scores.entries()) if (score > scores[best]! + 0.03) best = i;
  return findings[best]!;
}

type Chosen = readonly { block: PageBlock; type: BlockType }[];

const bodyLength = (chosen: Chosen): number => chosen.reduce((sum, { block, type }) => sum + (type === 'body' ? block.text.length : 0), 0);

/**
 * The article of a page. Readability says in which container it is; the region around that, read block by block, gives its text. The page's own
 * `articleBody` decides where that went wrong, and a page from which pruning took too much is read again whole.
 */
function findArticle(
  document: PageDocument,
  html: string,
  choose: (blocks: readonly PageBlock[]) => Chosen,
  body: string | null,
): { chosen: Chosen; pruned: Pruned[] } {
  const places = document.documentElement ? numberElements(document.documentElement) : [];
  const pruned = prunePage(document);
  const all = document.body ? pageBlocks(document.body) : [];
  const content = runReadability(document);
  const container = content ? choose(pageBlocks(content)) : [];
  const found = container.flatMap(({ block, type }) => (type === 'body' ? [block] : []));
  const inRegion = findRegion(found, places);
  const known = new Set(found.map(block => block.order));
  const region = choose(all.filter(block => inRegion(block) || known.has(block.order)));
  const chosen = better([region, container, choose(all)], body);
  if (bodyLength(chosen) >= SHORTEST) return { chosen, pruned };
  const again = parsePage(html);
  if (again.documentElement) numberElements(again.documentElement);
  const loose = looseParagraphs(again);
  const second = runReadability(again);
  const unpruned = [choose(second ? pageBlocks(second) : []), choose(loose)].reduce(
    (a, b) => (bodyLength(b) > bodyLength(a) * 1.5 ? b : a),
    chosen,
  );
  return { chosen: unpruned, pruned: unpruned === chosen ? pruned : [] };
}

const MOST_CUTS = 60;
const LONGEST_CUT = 400;

/** Puts the body together from its blocks, and names what was left out where it stood. */
function assemble(
  chosen: readonly { block: PageBlock; type: BlockType }[],
  pruned: readonly Pruned[],
): { text: string; blocks: Block[]; cut: Cut[] } {
  let text = '';
  const blocks: Block[] = [];
  const places: { order: number; end: number }[] = [];
  const left: { order: number; at: number; type: BlockType; text: string }[] = [];
  let previous: PageBlock | null = null;
  for (const { block, type } of chosen) {
    if (type !== 'body' && type !== 'heading' && (type !== 'byline' || text === '')) {
      left.push({ order: block.order, at: text.length, type, text: block.text });
      continue;
    }
    if (text !== '') text += block.tag === 'li' && previous?.tag === 'li' ? '\n' : '\n\n';
    const start = text.length;
    text += block.text;
    blocks.push({ start, end: text.length, type });
    places.push({ order: block.order, end: text.length });
    previous = block;
  }
  const outer = pruned.map(piece => ({ ...piece, at: places.findLast(place => place.order >= 0 && place.order < piece.order)?.end ?? 0 }));
  const cut = [...left, ...outer]
    .filter(piece => piece.text.length > 2)
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .slice(0, MOST_CUTS)
    .map(({ at, type, text: words }) => ({ at, type, text: words.length > LONGEST_CUT ? `${words.slice(0, LONGEST_CUT)}…` : words }));
  return { text, blocks, cut };
}

/** A web page as an article: its body alone is the text; captions and other furniture are listed as cut, with where they stood. */
export function readPage(reading: Reading, knowledge: ArticleKnowledge): Article {
  const lexicon = lexiconOf(knowledge);
  const source = parsePage(reading.content);
  const metadata = pageMetadata(source, lexicon);
  const title = reading.title ?? metadata.title;
  const heading = textOf(source.querySelector('h1'));
  const choose = (blocks: readonly PageBlock[]): Chosen => chooseBlocks(blocks, { title, body: metadata.body }, lexicon);
  const { chosen, pruned } = findArticle(source, reading.content, choose, metadata.body);
  const { text, blocks, cut } = assemble(chosen, pruned);
  const authors = reading.authors?.length ? reading.authors : metadata.authors;
  return {
    text,
    blocks: markDateline(text, blocks),
    cut,
    title: title ?? (heading || null),
    byline: authors.length ? authors.join(', ') : null,
    authors,
    published: reading.published ?? metadata.published,
    outlet: reading.outlet ?? metadata.outlet,
    language: reading.language ?? metadata.language,
  };
}

/** What to tell the user about a page in which no article was found; null where one was. */
export function missingArticle(reading: Reading, article: Article): InputProblem | null {
  if (reading.kind !== 'html' || article.text.trim() !== '') return null;
  return new InputProblem(
    'no-article',
    reading.url ?? reading.id,
    'no article was found on this page',
    'Save the page after it has loaded, or give its text.',
  );
}
