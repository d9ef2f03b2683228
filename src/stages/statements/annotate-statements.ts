import type { Block, Day, Entity, Sentence, Span, SpanList, Statement, Time } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { findCircumstances } from './circumstances.ts';
import { continueContent } from './continue-content.ts';
import { attributionOf, factualityOf } from './factuality.ts';
import { kindOf } from './kind.ts';
import { chooseNested } from './nested.ts';
import { goOn, type Occasion } from './occasion.ts';
import { findPeople, type Person } from './people.ts';
import { layOut, paragraphAt, type Reading } from './reading.ts';
import type { Running, Speaker } from './running.ts';
import { type Candidate, type Chosen, chooseAttributions, findCandidates } from './select.ts';
import { sourceWords } from './source.ts';
import { resolveSpeaker } from './speakers.ts';
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
  const candidates = findCandidates(reading, knowledge);
  const chosen = continueContent(reading, chooseAttributions(candidates, reading, knowledge.threshold, model));
  const people = findPeople(reading, knowledge.roleNouns, { titles: knowledge.titles });
  const teller: Teller = { reading, candidates, people, knowledge, model };
  const statements: Statement[] = [];
  let running: Running | undefined;
  let occasion: Occasion = {};
  for (const attribution of chosen) {
    const tree = reading.trees[attribution.tree]!;
    const speaker = resolveSpeaker(reading, people, attribution, running, knowledge);
    const paragraph = paragraphAt(reading.paragraphs, tree.tokens[attribution.cue]!.start);
    const sameRun = running !== undefined && sameSpeaker(speaker, running.speaker) && paragraph - running.paragraph <= 2;
    occasion = goOn(sameRun ? occasion : {}, findCircumstances(reading, attribution, knowledge), [tree.sentence.start, tree.sentence.end]);
    const now = speaker.speaker === undefined ? running : { speaker, paragraph };
    statements.push(tell(teller, attribution, speaker, occasion, now, 0));
    running = now;
  }
  return statements;
}

/** What is needed to tell one attribution. */
interface Teller {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
  readonly people: readonly Person[];
  readonly knowledge: StatementKnowledge;
  readonly model: StatementModel;
}

/** Statements within statements deeper than this are no longer told apart. */
const DEEPEST = 3;

/** One attribution as a statement, with those inside it; `running` is whoever speaks last, this speaker where there is one. */
function tell(
  teller: Teller,
  attribution: Chosen,
  { speaker, role }: Speaker,
  { channel, saidOn, addressee, from }: Occasion,
  running: Running | undefined,
  depth: number,
): Statement {
  const { reading, knowledge } = teller;
  const tree = reading.trees[attribution.tree]!;
  const act = attributionOf(reading, attribution, knowledge.factuality);
  const nested = depth < DEEPEST ? nestedIn(teller, attribution, running, depth) : [];
  return {
    source: sourceSpans(tree, attribution),
    cue: cueSpans(tree, attribution),
    content: attribution.content,
    kind: kindOf(reading.text, attribution.content, reading.quotations),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    ...(channel === undefined ? {} : { channel }),
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(from === undefined || covers(tree.sentence, from) ? {} : { occasion: [from] }),
    factuality: factualityOf(reading, attribution, knowledge.factuality),
    ...(act === 'asserted' ? {} : { attribution: act }),
    ...(nested.length === 0 ? {} : { nested }),
    foundBy: attribution.name,
  };
}

function nestedIn(teller: Teller, outer: Chosen, running: Running | undefined, depth: number): readonly Statement[] {
  const { reading, candidates, people, knowledge, model } = teller;
  return chooseNested(candidates, outer, reading, knowledge, model).map(inner => {
    const word = reading.trees[inner.tree]!.tokens[inner.source!.head]!.form.toLowerCase();
    // "We told the king that ...": whoever speaks speaks of himself.
    const own = knowledge.firstPerson.has(word) ? running?.speaker : undefined;
    const speaker = own ?? resolveSpeaker(reading, people, inner, running, knowledge);
    const within = speaker.speaker === undefined ? running : { speaker, paragraph: running?.paragraph ?? 0 };
    return tell(teller, inner, speaker, findCircumstances(reading, inner, knowledge), within, depth + 1);
  });
}

function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.speaker !== undefined && a.speaker === b.speaker;
}

function covers({ start, end }: Span, [from, to]: readonly [number, number]): boolean {
  return start <= from && to <= end;
}

function sourceSpans(tree: Tree, attribution: Chosen): SpanList {
  if (attribution.source === null) return [];
  const words = sourceWords(tree, attribution.source, attribution.cue);
  return spansOf(tree, words.length > 0 ? words : [attribution.source.head]);
}

/** Words between an auxiliary and its verb at the most: "has not yet publicly | said". */
const REACH = 4;

/** The cue word with its auxiliaries, negation and particle, where they stand beside it. */
function cueSpans(tree: Tree, { cue }: Chosen): SpanList {
  const words = [cue];
  for (const child of tree.children[cue]!) {
    const relation = relationOf(tree, child);
    if (child < cue - REACH || child > cue + 2) continue;
    const adverb = relation === 'advmod' && /^(not|never|n['’]t)$/.test(tree.tokens[child]!.lemma);
    if (relation === 'aux' || adverb || (tree.tokens[child]!.deprel === 'compound:prt' && child === cue + 1)) words.push(child);
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
