import type { Block, Day, Entity, Sentence, SpanList, Statement, Time } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { findCircumstances } from './circumstances.ts';
import { continueContent } from './continue-content.ts';
import { kindOf } from './kind.ts';
import { findPeople } from './people.ts';
import { layOut, paragraphAt } from './reading.ts';
import { type Chosen, chooseAttributions, findCandidates } from './select.ts';
import { sourceWords } from './source.ts';
import { type Running, resolveSpeaker } from './speakers.ts';
import type { StatementModel } from './statement-model.ts';

/** A document with the layers that statements are read from. */
export interface StatementInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly published: Day | null;
}

/**
 * Finds who says what in a document: source, cue and content of every attribution, the outermost only, in the order of the cues. Quotations
 * are paired with the words beside them; indirect speech is read from the dependency tree; the weights of the frames are learned from an
 * annotated corpus (Newell, Margolin and Ruths, "An Attribution Relations Corpus for Political News", LREC 2018).
 * @example annotateStatements({ text: 'The count said that peace was near.', ... }, knowledge, model)[0] // kind: 'indirect', speaker: 'count'
 */
export function annotateStatements(input: StatementInput, knowledge: StatementKnowledge, model: StatementModel): readonly Statement[] {
  const reading = layOut(input, knowledge);
  const chosen = continueContent(reading, chooseAttributions(findCandidates(reading, knowledge), reading, knowledge.threshold, model));
  const people = findPeople(reading, knowledge.roleNouns, { titles: knowledge.titles });
  const statements: Statement[] = [];
  let running: Running | undefined;
  let channel: string | undefined;
  for (const attribution of chosen) {
    const tree = reading.trees[attribution.tree]!;
    const speaker = resolveSpeaker(reading, people, attribution, running, knowledge);
    const circumstances = findCircumstances(reading, attribution, knowledge);
    const paragraph = paragraphAt(reading.paragraphs, tree.tokens[attribution.cue]!.start);
    const sameRun =
      running !== undefined &&
      speaker.speaker !== undefined &&
      running.speaker.speaker === speaker.speaker &&
      paragraph - running.paragraph <= 2;
    channel = circumstances.channel ?? (sameRun ? channel : undefined);
    statements.push({
      source: sourceSpans(tree, attribution),
      cue: cueSpans(tree, attribution),
      content: attribution.content,
      kind: kindOf(input.text, attribution.content, reading.quotations),
      ...(speaker.speaker === undefined ? {} : { speaker: speaker.speaker }),
      ...(speaker.role === undefined ? {} : { role: speaker.role }),
      ...(channel === undefined ? {} : { channel }),
      ...(circumstances.saidOn === undefined ? {} : { saidOn: circumstances.saidOn }),
      ...(circumstances.addressee === undefined ? {} : { addressee: circumstances.addressee }),
      foundBy: attribution.name,
    });
    if (speaker.speaker !== undefined) running = { speaker, paragraph, plural: false };
  }
  return statements;
}

function sourceSpans(tree: Tree, attribution: Chosen): SpanList {
  if (attribution.source === null) return [];
  const words = sourceWords(tree, attribution.source, attribution.cue);
  return spansOf(tree, words.length > 0 ? words : [attribution.source.head]);
}

/** The cue word with its auxiliaries, negation and particle, where they stand beside it. */
function cueSpans(tree: Tree, { cue }: Chosen): SpanList {
  const words = [cue];
  for (const child of tree.children[cue]!) {
    const relation = relationOf(tree, child);
    const adverb = relation === 'advmod' && /^(not|never|n['’]t)$/.test(tree.tokens[child]!.lemma);
    if (relation === 'aux' || adverb || tree.tokens[child]!.deprel === 'compound:prt') words.push(child);
  }
  if (/^according$/i.test(tree.tokens[cue]!.form)) {
    const to = childBy(tree, cue, 'fixed');
    words.push(to >= 0 ? to : cue + 1);
  }
  return spansOf(
    tree,
    [...new Set(words)].filter(word => word < tree.tokens.length).sort((a, b) => a - b),
  );
}
