import type { Span } from '../../model/index.ts';
import type { Paragraph } from './paragraphs.ts';

/** A stretch of one paragraph between quotation marks, marks included. */
export interface Quotation extends Span {
  /** Number of quotations around it in its paragraph: 0 for the outermost. */
  readonly depth: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly single: boolean;
  /** False where the closing mark is missing or comes in a later paragraph. */
  readonly closed: boolean;
  /** It goes on from the quotation left open in an earlier paragraph. */
  readonly resumes: boolean;
}

type Family = 'double' | 'single';
interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: Family;
  /** What the character itself says, before its neighbours are asked. */
  readonly shape: 'open' | 'close' | 'either';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}
interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

const OPEN_CONTEXT = /[\s([{“„«‘‹"'—–\-/.…:]/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/**
 * The quotations of every paragraph, outer before inner. Handles curly, angled, low, straight, doubled single and single marks, marks that
 * do not match (`"We are ready,” he said`), nested straight marks (`"a "new spirit" in the talks"`), paragraphs that open again and a
 * quotation interrupted by a caption. A single mark counts only when it has a partner in its paragraph, else it is an apostrophe.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let openBefore = false;
  paragraphs.forEach((paragraph, index) => {
    const found = readParagraph(text, paragraph, index, openBefore);
    quotations.push(...found.quotations);
    if (!paragraph.aside || found.quotations.length > 0) openBefore = found.open;
  });
  return quotations;
}

function readParagraph(text: string, paragraph: Paragraph, index: number, openBefore: boolean) {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (open: Open, end: number, closed: boolean) =>
    found.push({
      start: open.mark.at,
      end,
      depth: open.depth,
      paragraph: index,
      single: open.mark.family === 'single',
      closed,
      resumes: openBefore && open.depth === 0 && open.mark.at === paragraph.start,
    });

  for (const mark of readMarks(text, paragraph)) {
    const partner = lastOpen(stack, mark.family);
    if (mayClose(mark, partner)) {
      // Apostrophes taken for opening marks inside are dropped; double marks inside a single quotation end with it.
      const dropped = stack.splice(stack.indexOf(partner!));
      for (const inner of dropped.slice(1)) if (inner.mark.family === 'double') close(inner, mark.at, false);
      close(partner!, mark.at + mark.length, true);
    } else if (mayOpen(mark, stack)) {
      stack.push({ mark, depth: stack.length });
    } else if (mark.family === 'double' && stack.length === 0 && mark.canClose && headless(text, paragraph, mark, found, openBefore)) {
      found.push({
        start: paragraph.start,
        end: mark.at + mark.length,
        depth: 0,
        paragraph: index,
        single: false,
        closed: true,
        resumes: openBefore,
      });
    }
  }
  const unclosed = stack.filter(open => open.mark.family === 'double');
  const singles = stack.filter(open => open.mark.family === 'single');
  // An apostrophe that never closed raised the depth of what it seemed to hold.
  const lowered = found.map(q => ({ ...q, depth: q.depth - singles.filter(open => open.mark.at < q.start).length }));
  found.length = 0;
  found.push(...lowered);
  let open = false;
  for (const [position, left] of unclosed.entries()) {
    const end = position === 0 ? endOfUnclosed(text, paragraph, left, found) : paragraph.end;
    open ||= end === paragraph.end;
    const depth = left.depth - singles.filter(other => other.mark.at < left.mark.at).length;
    const inside = found.filter(q => q.start > left.mark.at && q.start >= end);
    for (const q of inside) found[found.indexOf(q)] = { ...q, depth: Math.max(0, q.depth - 1) };
    close({ mark: left.mark, depth }, end, false);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotations: found, open };
}

function lastOpen(stack: readonly Open[], family: Family): Open | undefined {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.mark.family === family) return stack[i];
  return undefined;
}

function mayClose(mark: Mark, partner: Open | undefined): boolean {
  if (partner === undefined) return false;
  if (mark.shape === 'close') return true;
  if (mark.shape === 'open') return mark.canClose && !mark.canOpen;
  if (mark.canClose !== mark.canOpen) return mark.canClose;
  return true;
}

function mayOpen(mark: Mark, stack: readonly Open[]): boolean {
  if (mark.shape === 'open') return true;
  if (mark.shape === 'close') return mark.canOpen && !mark.canClose && stack.length === 0;
  return mark.family === 'single' ? mark.canOpen && !mark.canClose : mark.canOpen || !mark.canClose;
}

/** A closing mark whose opening one is missing: the paragraph began inside the quotation. */
function headless(text: string, paragraph: Paragraph, mark: Mark, found: readonly Quotation[], openBefore: boolean): boolean {
  if (found.length > 0 || mark.at - paragraph.start < 15) return false;
  return openBefore || /[,.?!…]/.test(text[mark.at - 1] ?? '');
}

/**
 * Where a quotation without closing mark ends: at the paragraph's end, unless another one opens after the end of a sentence that already
 * names the speaker (`"We are ready, the envoy said. "Now it is their turn."`).
 */
function endOfUnclosed(text: string, paragraph: Paragraph, left: Open, found: readonly Quotation[]): number {
  const next = found.find(
    q => q.start > left.mark.at && !q.single && q.depth === left.depth + 1 && /[.?!]\s*$/.test(text.slice(left.mark.at, q.start)),
  );
  if (next === undefined) return paragraph.end;
  const comma = text.slice(left.mark.at, next.start).search(/,\s[^,]{2,60}[.?!]\s*$/);
  return comma < 0 ? paragraph.end : left.mark.at + comma + 1;
}

function readMarks(text: string, paragraph: Paragraph): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const ch = text[i]!;
    if (!MARKS.has(ch)) continue;
    const length = (ch === "'" || ch === '`') && text[i + 1] === ch ? 2 : 1;
    const before = i > paragraph.start ? text[i - 1]! : ' ';
    const after = i + length < paragraph.end ? text[i + length]! : ' ';
    const canOpen = OPEN_CONTEXT.test(before) && !SPACE.test(after);
    const canClose = !SPACE.test(before) && !WORD.test(after) && !/[([{]/.test(before);
    const kind = shapeOf(ch, length, before, after);
    if (kind !== null) marks.push({ at: i, length, ...kind, canOpen: canOpen && !/[.…]/.test(SPACE.test(after) ? '' : before), canClose });
    i += length - 1;
  }
  return marks;
}

const MARKS = new Set(['"', '“', '”', '„', '«', '»', '‹', '›', '‘', '’', "'", '`', '‟', '＂']);

/** What a character says by itself; null for an apostrophe, a prime or an inch mark. */
function shapeOf(ch: string, length: number, before: string, after: string): Pick<Mark, 'family' | 'shape'> | null {
  if (length === 2) return { family: 'double', shape: ch === '`' ? 'open' : 'either' };
  if (ch === '"' || ch === '＂')
    return /\d/.test(before) && !/[.,]/.test(after) && SPACE.test(after)
      ? { family: 'double', shape: 'close' }
      : { family: 'double', shape: 'either' };
  if (ch === '“' || ch === '„' || ch === '‟') return { family: 'double', shape: 'open' };
  if (ch === '”') return { family: 'double', shape: 'close' };
  if (ch === '«' || ch === '»') return { family: 'double', shape: 'either' };
  if (ch === '‹' || ch === '›') return { family: 'single', shape: 'either' };
  if (WORD.test(before) && WORD.test(after)) return null;
  if (ch === '‘') return WORD.test(before) ? null : { family: 'single', shape: 'open' };
  if (ch === '’') return WORD.test(after) ? null : { family: 'single', shape: 'close' };
  if (ch === '`') return { family: 'single', shape: 'open' };
  return /\d/.test(after) ? null : { family: 'single', shape: 'either' };
}
