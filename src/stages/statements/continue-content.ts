import type { SpanList } from '../../model/index.ts';
import { lastInside } from './quoted.ts';
import { paragraphAt, type Reading } from './reading.ts';
import type { Chosen } from './select.ts';
import { uniteSpans } from './spans.ts';

/**
 * Joins to a statement what goes on without a cue of its own: the second half of a quotation in the same paragraph, paragraphs opened
 * again by a quotation mark, and quotations that follow a paragraph which ended in one.
 */
export function continueContent(reading: Reading, chosen: readonly Chosen[]): readonly Chosen[] {
  const contents = chosen.map(statement => statement.content);
  const covered = (start: number, end: number) => contents.some(spans => spans.some(([s, e]) => s < end && start < e));
  const cueAt = (statement: Chosen) => reading.trees[statement.tree]!.tokens[statement.cue]!.start;
  for (const quotation of reading.outer) {
    if (covered(quotation.start, quotation.end)) continue;
    const paragraph = reading.paragraphs[quotation.paragraph]!;
    let best = -1;
    let bestEnd = -1;
    chosen.forEach((statement, index) => {
      const last = Math.max(contents[index]!.at(-1)![1], cueAt(statement));
      if (statement.name !== 'quote:signed' && last <= quotation.start && last > bestEnd && quoted(reading, contents[index]!)) {
        best = index;
        bestEnd = last;
      }
    });
    if (best < 0) continue;
    const gap = reading.text.slice(bestEnd, quotation.start);
    const from = paragraphAt(reading.paragraphs, bestEnd - 1);
    const same = from === quotation.paragraph;
    // Between the halves stands the rest of the cue's sentence and nothing else.
    const joins = same
      ? sentenceEnds(gap) <= 1 && (quotation.end - quotation.start > 12 || /[.?!]/.test(lastInside(reading.text, quotation)))
      : quotation.resumes ||
        (quotation.start === paragraph.start &&
          quotation.paragraph - from <= 2 &&
          sentenceEnds(gap) <= 1 &&
          wholly(reading, quotation.paragraph));
    if (joins) contents[best] = uniteSpans(contents[best]!, [[quotation.start, quotation.end]]);
  }
  // "The king," the bishop wrote, "is ill.": the first half stands before the cue.
  contents.forEach((content, index) => {
    const at = reading.outer.findIndex(q => q.start === content[0]![0]);
    const [before, first] = [reading.outer[at - 1], reading.outer[at]];
    if (before === undefined || first === undefined || before.paragraph !== first.paragraph || covered(before.start, before.end)) return;
    const cue = cueAt(chosen[index]!);
    if (before.end > cue || cue > first.start || lastInside(reading.text, before) !== ',') return;
    if (sentenceEnds(reading.text.slice(before.end, first.start)) === 0)
      contents[index] = uniteSpans([[before.start, before.end]], content);
  });
  // Paragraphs of a quotation before the one that names the speaker.
  contents.forEach((content, index) => {
    let first = reading.outer.findIndex(q => q.start < content.at(-1)![1] && content[0]![0] < q.end);
    while (first > 0 && reading.outer[first]!.resumes) {
      const before = reading.outer[first - 1]!;
      if (before.closed || covered(before.start, before.end)) break;
      contents[index] = uniteSpans([[before.start, before.end]], contents[index]!);
      first--;
    }
  });
  const continued = chosen.map((statement, index) => {
    const unmarked = withSentencesBefore(reading, chosen, index, contents[index]!);
    return { ...statement, content: withListItems(reading, unmarked) };
  });
  // What lies within a longer content now is somebody's words, no longer the reporter's.
  return continued.filter(statement => {
    const at = cueAt(statement);
    return !continued.some(other => other !== statement && other.content.some(([s, e]) => s <= at && at < e));
  });
}

const FIRST_PERSON = /\b(?:I|we|us|our|ours|my)\b/iu;

/**
 * In a document that prints speech without marks, the sentences of a paragraph before "..., the envoy said." are his words too.
 * Shown by a paragraph that ends in a dash and a speaker, or by a first person outside of quotation marks.
 */
function withSentencesBefore(reading: Reading, chosen: readonly Chosen[], index: number, content: SpanList): SpanList {
  const statement = chosen[index]!;
  if (!/^(before|beside|beside:first)$/.test(statement.name)) return content;
  const cue = reading.trees[statement.tree]!.tokens[statement.cue]!;
  const paragraph = reading.paragraphs[paragraphAt(reading.paragraphs, cue.start)];
  if (paragraph === undefined || paragraph.end - cue.end > 40 || content[0]![0] <= paragraph.start) return content;
  if (reading.outer.some(q => q.start < paragraph.end && paragraph.start < q.end && q.end - q.start > 40)) return content;
  const style = chosen.some(other => other.name === 'unmarked');
  const others = chosen.filter((other, i) => i !== index && other.content.some(([s, e]) => s < paragraph.end && paragraph.start < e));
  if (others.length > 0 && (!style || others.some(other => other.weight > 2))) return content;
  if (!style && !FIRST_PERSON.test(reading.text.slice(paragraph.start, content[0]![0]))) return content;
  return uniteSpans(content, [[paragraph.start, content[0]![0]]]);
}

/** "According to him there are two agreements:" goes on in the items of the list below. */
function withListItems(reading: Reading, content: SpanList): SpanList {
  const end = content.at(-1)![1];
  const at = paragraphAt(reading.paragraphs, end - 1);
  const paragraph = reading.paragraphs[at];
  if (paragraph === undefined || reading.text[paragraph.end - 1] !== ':' || paragraph.end - end > 2) return content;
  const items: [number, number][] = [];
  for (let next = at + 1; next < reading.paragraphs.length; next++) {
    const item = reading.paragraphs[next]!;
    const words = reading.text.slice(item.start, item.end);
    if (!/^(?:[-–—•·*▪◦]|\(?\d{1,2}[.)]\s|\p{Ll})/u.test(words) && !words.endsWith(';')) break;
    items.push([item.start, item.end]);
    if (words.endsWith('.')) break;
  }
  return items.length > 0 ? uniteSpans(content, items) : content;
}

function quoted(reading: Reading, spans: readonly (readonly [number, number])[]): boolean {
  const [start, end] = spans.at(-1)!;
  return reading.outer.some(q => q.start < end && start < q.end && (q.end - q.start > 12 || /[,.?!]/.test(lastInside(reading.text, q))));
}

function sentenceEnds(gap: string): number {
  return (gap.match(/(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|Lt|Col|St|U\.S|[A-Z]))[.!?](?=\s|$)/g) ?? []).length;
}

/** Whether a paragraph is one quotation and nothing else. */
function wholly(reading: Reading, paragraph: number): boolean {
  const { start, end } = reading.paragraphs[paragraph]!;
  const inside = reading.outer.filter(q => q.paragraph === paragraph).reduce((sum, q) => sum + q.end - q.start, 0);
  return inside >= 0.9 * (end - start);
}
