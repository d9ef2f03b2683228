import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { paragraphAt, type Reading } from './reading.ts';
import type { Chosen } from './select.ts';
import { uniteSpans } from './spans.ts';

/**
 * Joins to a statement what goes on without a cue of its own: the second half of a quotation in the same paragraph, paragraphs opened
 * again by a quotation mark, and quotations that follow a paragraph which ended in one.
 */
export function continueContent(reading: Reading, chosen: readonly Chosen[], _knowledge: StatementKnowledge): readonly Chosen[] {
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
      if (last <= quotation.start && last > bestEnd && quoted(reading, contents[index]!)) {
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
      ? sentenceEnds(gap) <= 1 && quotation.end - quotation.start > 12
      : quotation.resumes || (quotation.start === paragraph.start && quotation.paragraph - from <= 2 && sentenceEnds(gap) <= 1 && wholly(reading, quotation.paragraph));
    if (joins) contents[best] = uniteSpans(contents[best]!, [[quotation.start, quotation.end]]);
  }
  return chosen.map((statement, index) => ({ ...statement, content: contents[index]! }));
}

function quoted(reading: Reading, spans: readonly (readonly [number, number])[]): boolean {
  const [start, end] = spans.at(-1)!;
  return reading.outer.some(q => q.start < end && start < q.end && q.end - q.start > 12);
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
