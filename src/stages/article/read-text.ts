import type { Article, Block, Day, Reading } from '../../model/index.ts';
import type { ArticleKnowledge } from '../../model/knowledge/article.ts';
import { formatDay, isDate, parseDay, trimSpan } from '../../text/index.ts';
import { classifyLines } from './classify-lines.ts';
import { markDateline } from './dateline.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { lineSpans, readLine } from './lines.ts';
import { readMasthead } from './masthead.ts';
import { printedDay } from './printed-day.ts';

/** "date 1905-08-09 The envoys met": a key and a day that some collector put before the text. */
const STAMP = /^\s*(?:date|published|updated|posted|day)\s*[:=]?\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?=\s|$)/i;

/**
 * The report as a reader wants it, one paragraph per block: body, the headings within it, the dateline, and the agency's signature below
 * ("Reporting by ...").
 */
export function bodyText(article: Pick<Article, 'text' | 'blocks'>): string {
  let body = '';
  let end = -1;
  for (const block of article.blocks) {
    const signature = block.type === 'byline' && end >= 0;
    if (block.type !== 'body' && block.type !== 'heading' && block.type !== 'dateline' && !signature) continue;
    const between = article.text.slice(Math.max(0, end), block.start);
    body += `${body === '' ? '' : between.includes('\n') ? '\n\n' : ' '}${article.text.slice(block.start, block.end)}`;
    end = block.end;
  }
  return body;
}

function readStamp(text: string): { end: number; day: Day } | null {
  const match = STAMP.exec(text.slice(0, 80));
  const number = match ? parseDay(match[1]) : null;
  return match && number !== null ? { end: match[0].length, day: formatDay(number) } : null;
}

function blocksOf(text: string, from: number, lexicon: Lexicon): Block[] {
  const lines = lineSpans(text.slice(from)).map(span => readLine(text, { start: span.start + from, end: span.end + from }, lexicon));
  const types = classifyLines(lines, lexicon);
  const blocks: Block[] = lines.map((line, i) => ({ start: line.start, end: line.end, type: types[i]! }));
  return markDateline(text, blocks);
}

/** The day that a line of metadata prints, first in the text; only with its year. */
function dayOfNotices(text: string, blocks: readonly Block[], lexicon: Lexicon): Day | null {
  for (const block of blocks) {
    if (block.type !== 'notice' || block.end - block.start > 160) continue;
    const day = printedDay(text.slice(block.start, block.end), lexicon.months);
    if (day && isDate(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8)))) return day;
  }
  return null;
}

/**
 * Plain text as an article: the text stays as it is, every line of it gets a role. The day of publication is given only where a line of
 * metadata prints it with its year; "May 29" in a dateline leaves it open.
 */
export function readText(reading: Reading, knowledge: ArticleKnowledge): Article {
  const text = reading.content;
  const lexicon = lexiconOf(knowledge);
  const stamp = readStamp(text);
  const lead: Block[] = stamp ? [{ ...trimSpan(text, { start: 0, end: stamp.end }), type: 'notice' }] : [];
  const masthead = readMasthead(text, blocksOf(text, stamp?.end ?? 0, lexicon), lexicon);
  const blocks = [...lead, ...masthead.blocks];
  const titleBlock = blocks.find(block => block.type === 'title');
  const bylines = blocks.filter(block => block.type === 'byline').map(block => text.slice(block.start, block.end));
  const authors = reading.authors ?? [];
  return {
    text,
    title: reading.title ?? (titleBlock ? text.slice(titleBlock.start, titleBlock.end) : null),
    byline: authors.length ? authors.join(', ') : (bylines[0] ?? null),
    authors,
    published: reading.published ?? stamp?.day ?? masthead.published ?? dayOfNotices(text, blocks, lexicon),
    outlet: reading.outlet ?? masthead.outlet,
    language: reading.language ?? null,
    blocks,
  };
}
