import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Tree } from '../../text/syntax-tree.ts';
import { findClosingFrames } from './closing.ts';
import { type Frame, findFrames } from './frames.ts';
import { findLabelFrames } from './labels.ts';
import { findQuotedFrames } from './quoted.ts';
import { quotationAt, type Reading } from './reading.ts';
import { lengthOf, sharedLength, uniteSpans } from './spans.ts';
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
}

/** Speech printed without marks is told by a dash and a verb of saying at the end of its paragraph. */
const UNMARKED = 5;

/** Every possible attribution of a document, quotations completed, with features. */
export function findCandidates(reading: Reading, knowledge: StatementKnowledge): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const add = (frame: Frame, tree: number) => {
    const whole = { ...frame, content: completed(reading, reading.trees[tree]!, frame) };
    if (whole.content.length > 0)
      candidates.push({ ...whole, tree, features: featuresOf(reading, reading.trees[tree]!, whole, knowledge) });
  };
  reading.trees.forEach((tree, index) => {
    for (const frame of findFrames(tree, knowledge)) add(frame, index);
    for (const frame of findLabelFrames(reading, tree, knowledge)) add(frame, index);
    for (const frame of findClosingFrames(reading, tree, knowledge)) add(frame, index);
  });
  for (const { quotation: _, tree, ...frame } of findQuotedFrames(reading, knowledge)) add(frame, tree);
  for (const { tree, ...frame } of findUnmarkedFrames(reading, knowledge)) {
    candidates.push({ ...frame, tree, features: [], sure: UNMARKED });
  }
  return candidates;
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

/** How much heavier a statement inside must be than the one around it to stand in its place. */
const SWALLOW = 1.5;

/** The attributions of a document: the best frame of every cue, outermost only, no two with the same content. */
export function chooseAttributions(
  candidates: readonly Candidate[],
  reading: Reading,
  threshold: number,
  model: StatementModel,
): readonly Chosen[] {
  const best = new Map<string, Chosen>();
  for (const candidate of candidates) {
    const weight = candidate.sure ?? weigh(candidate.features, model);
    if (weight < threshold) continue;
    const key = `${candidate.tree}:${candidate.cue}`;
    const other = best.get(key);
    if (other === undefined || weight > other.weight) best.set(key, { ...candidate, weight });
  }
  const startOf = (c: Candidate) => reading.trees[c.tree]!.tokens[c.cue]!.start;
  const within = (inner: Chosen, outer: Chosen) =>
    inner !== outer && outer.content.some(([s, e]) => s <= startOf(inner) && startOf(inner) < e);
  // A cue in a quotation that the content holds whole is the speaker's own and takes nothing away from it.
  const isQuotedBy = (inner: Chosen, outer: Chosen) => {
    const quotation = quotationAt(reading, startOf(inner));
    return quotation !== undefined && outer.content.some(([s, e]) => s <= quotation.start && quotation.end <= e);
  };
  const ordered = [...best.values()].sort((a, b) => lengthOf(b.content) - lengthOf(a.content) || startOf(a) - startOf(b));
  // A weak one that would swallow a strong one gives way.
  const strong = ordered.filter(
    candidate =>
      !ordered.some(other => within(other, candidate) && other.weight > candidate.weight + SWALLOW && !isQuotedBy(other, candidate)),
  );
  const chosen: Chosen[] = [];
  for (const candidate of strong) {
    if (chosen.some(other => within(candidate, other))) continue;
    const twin = chosen.findIndex(other => sharedLength(other.content, candidate.content) > 0.7 * lengthOf(other.content));
    if (twin < 0) chosen.push(candidate);
    else if (candidate.weight > chosen[twin]!.weight) chosen[twin] = candidate;
  }
  return chosen.sort((a, b) => startOf(a) - startOf(b));
}
