import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import type { Reading } from './reading.ts';
import { bestOfEveryCue, type Candidate, type Chosen, outermost } from './select.ts';
import { sharedLength } from './spans.ts';
import { type StatementModel, weigh } from './statement-model.ts';

/** Log-odds that what stands within a statement must reach to be told as somebody's own words: a clause after a verb of saying hardly fails. */
const SURE = -1;
const SURE_OF_CLAUSE = -4;
const CLAUSE = /^(?:that|bare|wh|before|read:that|according|quote|obj\+bare|obj\+that|obj\+to)/;

/**
 * The statements that lie within the content of another ("the envoy said that the king had promised ..."), outermost first: verbs of saying
 * with a named source. The corpus tells outermost statements alone, so what it holds against a place within another counts for nothing here.
 */
export function chooseNested(
  candidates: readonly Candidate[],
  outer: Chosen,
  reading: Reading,
  knowledge: StatementKnowledge,
  model: StatementModel,
): readonly Chosen[] {
  const inside = candidates.filter(candidate => {
    const tree = reading.trees[candidate.tree]!;
    if (candidate.source === null || (candidate.tree === outer.tree && candidate.cue === outer.cue)) return false;
    const cue = tree.tokens[candidate.cue]!;
    const speaks = cue.upos === 'VERB' ? knowledge.speechVerbs.has(cue.lemma) : /^according/i.test(cue.form);
    if (!speaks || !covers(outer.content, cue.start)) return false;
    if (!covers(outer.content, tree.tokens[candidate.source.head]!.start)) return false;
    return sharedLength(candidate.content, outer.content) > 0;
  });
  const clipped = inside
    .map(candidate => ({ ...candidate, content: clip(reading.text, candidate.content, outer.content) }))
    .filter(({ content }) => content.length > 0);
  const weight = ({ features }: Candidate) =>
    weigh(
      features.filter(name => !/^(?:in|inside):/.test(name)),
      model,
    );
  const best = bestOfEveryCue(clipped, () => SURE_OF_CLAUSE, weight).filter(
    ({ name, weight: found }) => found >= SURE || CLAUSE.test(name),
  );
  return outermost(best, reading);
}

function covers(spans: SpanList, at: number): boolean {
  return spans.some(([start, end]) => start <= at && at < end);
}

/** The part of `spans` that lies in `within`, without the marks that close the words around. */
function clip(text: string, spans: SpanList, within: SpanList): SpanList {
  return spans.flatMap(([start, end]) =>
    within.flatMap(([from, to]): [number, number][] => {
      const first = Math.max(start, from);
      let last = Math.min(end, to);
      while (last > first && /[\s,.;"”»]/.test(text[last - 1]!)) last--;
      return first < last ? [[first, last]] : [];
    }),
  );
}
