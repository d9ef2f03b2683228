import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Tree } from '../../text/syntax-tree.ts';
import { findClosingFrames } from './closing.ts';
import type { Frame } from './frame.ts';
import { findFrames } from './frames.ts';
import { findLabelFrames } from './labels.ts';
import { isPlain, tells } from './plain.ts';
import { findQuotedFrames } from './quoted.ts';
import { quotationAt, type Reading } from './reading.ts';
import { lengthOf, sharedLength, uniteSpans, withoutSpan } from './spans.ts';
import { type StatementModel, weigh } from './statement-model.ts';
import { findUnmarkedFrames } from './unmarked.ts';
import { featuresOf } from './weigh.ts';

/** A frame with its weight. */
export interface Candidate extends Frame {
  /** Position of its sentence in the trees of the reading. */
  readonly tree: number;
  readonly features: readonly string[];
  /** Log-odds of a frame that the corpus has no examples of. */
  readonly sure?: number;
  /** Whether grammar alone makes it an attribution: a named source, a finite verb of saying, its clause. */
  readonly plain: boolean;
}

/** What tells itself: a verb of saying at the end of a paragraph after a dash, after words in the first person, or before its subject. */
const UNMARKED = 5;

/** Every possible attribution of a document, quotations completed, with features. */
export function findCandidates(reading: Reading, knowledge: StatementKnowledge): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (frame: Frame, tree: number) => {
    if (frame.content.length === 0 || !tells(reading, reading.trees[tree]!, frame, knowledge)) return;
    const content = frame.name.startsWith('according') ? frame.content : withoutAccording(reading, reading.trees[tree]!, frame);
    const whole = { ...frame, content: completed(reading, reading.trees[tree]!, { ...frame, content }) };
    if (whole.content.length > 0)
      candidates.push({
        ...whole,
        ...(/^last:(?:own|inverted)$/.test(frame.name) ? { sure: UNMARKED } : {}),
        tree,
        plain: isPlain(reading, reading.trees[tree]!, whole, knowledge),
        features: featuresOf(reading, reading.trees[tree]!, whole, knowledge),
      });
  };
  reading.trees.forEach((tree, index) => {
    for (const frame of findFrames(tree, knowledge)) add(frame, index);
    for (const frame of findLabelFrames(reading, tree, knowledge)) add(frame, index);
    for (const frame of findClosingFrames(reading, tree, knowledge)) add(frame, index);
  });
  for (const { quotation: _, tree, ...frame } of findQuotedFrames(reading, knowledge)) add(frame, tree);
  for (const { tree, ...frame } of findUnmarkedFrames(reading, knowledge)) {
    candidates.push({ ...frame, tree, plain: false, features: [], sure: UNMARKED });
  }
  return candidates;
}

/** The content without "..., according to the envoy" at the end of the sentence: that is said of the whole sentence. */
function withoutAccording(reading: Reading, { tokens, sentence }: Tree, { content, cue }: Frame): SpanList {
  const at = tokens.findLastIndex(({ form }) => form === 'according');
  if (at <= cue || tokens[at + 1]?.form !== 'to' || tokens.some(({ xpos }, i) => i > at && /^VB[DZP]$/.test(xpos))) return content;
  let cut = tokens[at]!.start;
  while (cut > sentence.start && /[\s,–—-]/.test(reading.text[cut - 1]!)) cut--;
  const rest = withoutSpan(content, cut, sentence.end);
  return rest.length > 0 && content.some(([start, end]) => start < cut && cut < end) ? rest : content;
}

/** The content with every quotation completed that it holds in the main: a sentence may hold only the last part of it. */
function completed(reading: Reading, tree: Tree, frame: Frame): SpanList {
  const cue = tree.tokens[frame.cue]!;
  const around = quotationAt(reading, cue.start);
  let { content } = frame;
  const from = content[0]![0];
  const to = content.at(-1)![1];
  for (const quotation of reading.outer) {
    if (quotation.start >= to + 2) break;
    if (quotation.end <= from || quotation === around) continue;
    const inSentence = Math.min(quotation.end, tree.sentence.end) - Math.max(quotation.start, tree.sentence.start);
    if (sharedLength(content, [[quotation.start, quotation.end]]) >= 0.5 * inSentence)
      content = uniteSpans(content, [[quotation.start, quotation.end]]);
  }
  return content;
}

/** A candidate taken as an attribution. */
export interface Chosen extends Candidate {
  readonly weight: number;
}

/** How much less than others a plain attribution must weigh: the corpus knows few of the words that fit its frame. */
const LEEWAY = 1;
/** How much heavier a statement inside must be than the one around it to stand in its place. */
const SWALLOW = 1.5;

/** The attributions of a document: the best frame of every cue, outermost only, no two with the same content. */
export function chooseAttributions(
  candidates: readonly Candidate[],
  reading: Reading,
  threshold: number,
  model: StatementModel,
): readonly Chosen[] {
  return outermost(
    bestOfEveryCue(
      candidates,
      ({ plain }) => (plain ? threshold - LEEWAY : threshold),
      ({ sure, features }) => sure ?? weigh(features, model),
    ),
    reading,
  );
}

/** The heaviest frame of every cue that reaches the threshold. */
export function bestOfEveryCue<T extends Candidate>(
  candidates: readonly T[],
  threshold: (candidate: T) => number,
  weight: (candidate: T) => number,
) {
  const best = new Map<string, T & Chosen>();
  for (const candidate of candidates) {
    const found = weight(candidate);
    if (found < threshold(candidate)) continue;
    const key = `${candidate.tree}:${candidate.cue}`;
    const other = best.get(key);
    if (other === undefined || found > other.weight) best.set(key, { ...candidate, weight: found });
  }
  return [...best.values()];
}

/** A candidate with what is asked of it again and again. */
interface Placed {
  readonly candidate: Chosen;
  /** Start of the cue. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Those that lie in the content of no other, in the order of their cues; a weak one that would swallow a strong one gives way. */
export function outermost(candidates: readonly Chosen[], reading: Reading): readonly Chosen[] {
  const ordered = candidates
    .map((candidate): Placed => {
      const { content, tree, cue } = candidate;
      const at = reading.trees[tree]!.tokens[cue]!.start;
      return { candidate, at, from: content[0]![0], to: content.at(-1)![1], length: lengthOf(content) };
    })
    .sort((a, b) => b.length - a.length || a.at - b.at);
  const strong = ordered.filter(
    outer =>
      !ordered.some(
        inner => isWithin(inner, outer) && inner.candidate.weight > outer.candidate.weight + SWALLOW && !isQuotedBy(reading, inner, outer),
      ),
  );
  const chosen: Placed[] = [];
  for (const placed of strong) {
    if (chosen.some(other => isWithin(placed, other))) continue;
    const twin = chosen.findIndex(other => sharedLength(other.candidate.content, placed.candidate.content) > 0.7 * other.length);
    if (twin < 0) chosen.push(placed);
    else if (placed.candidate.weight > chosen[twin]!.candidate.weight) chosen[twin] = placed;
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ candidate }) => candidate);
}

function isWithin({ at, candidate }: Placed, outer: Placed): boolean {
  if (at < outer.from || at >= outer.to || candidate === outer.candidate) return false;
  return outer.candidate.content.some(([s, e]) => s <= at && at < e);
}

/** A cue in a quotation that the content holds whole is the speaker's own and takes nothing away from it. */
function isQuotedBy(reading: Reading, { at }: Placed, { candidate }: Placed): boolean {
  const quotation = quotationAt(reading, at);
  return quotation !== undefined && candidate.content.some(([s, e]) => s <= quotation.start && quotation.end <= e);
}
