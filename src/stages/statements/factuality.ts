import type { Factuality } from '../../model/index.ts';
import type { FactualityWords } from '../../model/knowledge/statements.ts';
import { childBy, headOf, isUnder, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { lastStartingBy, type Reading } from './reading.ts';
import type { Chosen } from './select.ts';
import { markOf } from './source.ts';

/**
 * How a report presents the act of saying: done ("asserted"), not done ("declined to say"), asked about, depending on a condition, still to
 * come ("will announce"), or merely possible ("may say"). After Saurí and Pustejovsky, "FactBank" (2009), with fewer values.
 */
export function attributionOf(reading: Reading, statement: Chosen, words: FactualityWords): Factuality {
  const { cue } = statement;
  const tree = reading.trees[statement.tree]!;
  const auxiliaries = lemmasOf(tree, cue, 'aux');
  const above = governor(tree, cue);
  if (isNegated(tree, cue, words) || saidByNobody(tree, statement, words)) return 'denied';
  if (above >= 0 && words.silences.has(tree.tokens[above]!.lemma)) return isNegated(tree, above, words) ? 'asserted' : 'denied';
  if (words.silences.has(tree.tokens[cue]!.lemma) && namesSaying(reading, statement)) return 'denied';
  const without = childBy(tree, cue, 'mark');
  if (without >= 0 && tree.tokens[without]!.lemma === 'without') return 'denied';
  if (underCondition(tree, cue, words)) return 'conditional';
  if (isAsked(tree, cue)) return 'asked';
  if (auxiliaries.some(lemma => words.futures.has(lemma)) || isGoingTo(tree, cue, above)) return 'planned';
  if (above >= 0 && words.expectations.has(tree.tokens[above]!.lemma)) return 'planned';
  if (auxiliaries.some(lemma => words.possibilities.has(lemma) && lemma !== 'can') && !auxiliaries.includes('have')) return 'hypothetical';
  return 'asserted';
}

/**
 * How the speaker holds what is said: as so, as not so ("denied"), as a question, as depending on a condition, as something to be done or to
 * come, or as merely possible. Told by the cue's word and by the first sentence of the content.
 */
export function factualityOf(reading: Reading, statement: Chosen, words: FactualityWords): Factuality {
  const tree = reading.trees[statement.tree]!;
  const lemma = statement.lemma ?? tree.tokens[statement.cue]!.lemma;
  if (words.denials.has(lemma) || (words.silences.has(lemma) && !namesSaying(reading, statement))) return 'denied';
  const clauses = topsOf(reading, statement);
  const top = clauses[0];
  if (clauses.length > 0 && clauses.every(clause => endsInQuestion(clause.tree))) return 'asked';
  if (clauses.length === 1 && isQuestion(reading, statement)) return 'asked';
  if (words.questions.has(lemma) && startsAsQuestion(reading, statement, words)) return 'asked';
  if (top === undefined) return 'asserted';
  if (hasCondition(top, words)) return 'conditional';
  // "discussed how the border should be guarded" leaves open what is to be done.
  const open = beginsWithQuestionWord(reading, statement, words);
  const modals = lemmasOf(top.tree, top.token, 'aux').filter(modal => !(open && /^(?:ought|should)$/.test(modal)));
  const perhaps = top.tree.children[top.token]!.some(child => words.doubts.has(top.tree.tokens[child]!.lemma));
  // "said it would pay" is "it will pay" told in the past.
  const backshifted = modals.includes('would') && !/^VB[PZ]$/.test(tree.tokens[statement.cue]!.xpos);
  if (perhaps || modals.some(modal => modal === 'may' || modal === 'might' || modal === 'could')) return 'hypothetical';
  if (words.opinions.has(lemma)) return 'hypothetical';
  if (modals.some(modal => words.futures.has(modal)) || backshifted || isGoingTo(top.tree, top.token, governor(top.tree, top.token)))
    return 'planned';
  if (modals.includes('would')) return 'hypothetical';
  if (words.intentions.has(lemma) && isInfinitive(top)) return 'planned';
  return 'asserted';
}

/** Whether the content is itself an act of saying: "declined | to say whether". */
function namesSaying(reading: Reading, statement: Chosen): boolean {
  const top = topsOf(reading, statement)[0];
  return (
    top !== undefined &&
    /^(?:answer|comment|confirm|deny|discuss|disclose|elaborate|identify|name|reply|respond|reveal|say|speak|specify|talk|tell)$/.test(
      top.tree.tokens[top.token]!.lemma,
    )
  );
}

/** The head of one sentence of a content. */
interface Top {
  readonly tree: Tree;
  readonly token: number;
  readonly inside: (token: number) => boolean;
}

/** The heads of a content, sentence by sentence: the words whose own head lies outside of it, verbs first. */
function topsOf(reading: Reading, { content, cue, tree: own }: Chosen): readonly Top[] {
  const tops: Top[] = [];
  const from = content[0]![0];
  const to = content.at(-1)![1];
  const sentences = reading.trees.map(({ sentence }) => sentence);
  for (let index = Math.max(0, lastStartingBy(sentences, from)); index < reading.trees.length; index++) {
    const tree = reading.trees[index]!;
    if (tree.sentence.start >= to) break;
    const inside = (token: number) => {
      const { start, end } = tree.tokens[token]!;
      return content.some(([s, e]) => s <= start && end <= e);
    };
    const heads = tree.tokens.flatMap((token, i) => {
      if (token.upos === 'PUNCT' || !inside(i) || (index === own && i === cue)) return [];
      const head = headOf(tree, i);
      return head < 0 || !inside(head) ? [i] : [];
    });
    const token = heads.find(i => /^(VERB|ADJ|AUX)$/.test(tree.tokens[i]!.upos)) ?? heads[0];
    if (token !== undefined) tops.push({ tree, token: clauseOf(tree, token), inside });
  }
  return tops;
}

/** "his assurance that the captives would go free": the clause of a noun tells how it stands. */
function clauseOf(tree: Tree, token: number): number {
  if (tree.tokens[token]!.upos !== 'NOUN') return token;
  return tree.children[token]!.find(child => child > token && relationOf(tree, child) === 'acl' && markOf(tree, child) === 'that') ?? token;
}

function lemmasOf(tree: Tree, token: number, relation: string): string[] {
  return tree.children[token]!.filter(child => relationOf(tree, child) === relation).map(child => tree.tokens[child]!.lemma);
}

function isNegated(tree: Tree, token: number, words: FactualityWords): boolean {
  return tree.children[token]!.some(child => child < token && words.negations.has(tree.tokens[child]!.lemma.toLowerCase()));
}

/** "Neither side has confirmed", "Nobody said". */
function saidByNobody(tree: Tree, { source }: Chosen, { negations }: FactualityWords): boolean {
  if (source === null) return false;
  const words = [source.head, ...tree.children[source.head]!.filter(child => relationOf(tree, child) === 'det')];
  return words.some(word => negations.has(tree.tokens[word]!.form.toLowerCase()));
}

/** The verb or adjective whose infinitive the cue is: "declined to say", "expected to announce". */
function governor(tree: Tree, cue: number): number {
  const head = headOf(tree, cue);
  return head >= 0 && head < cue && /^(xcomp|advcl|acl)$/.test(relationOf(tree, cue)) && childBy(tree, cue, 'mark') >= 0 ? head : -1;
}

function isGoingTo(tree: Tree, token: number, above: number): boolean {
  return above >= 0 && tree.tokens[above]!.form.toLowerCase() === 'going' && relationOf(tree, token) === 'xcomp';
}

function underCondition(tree: Tree, cue: number, words: FactualityWords): boolean {
  let at = cue;
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; at = headOf(tree, at), steps++) {
    if (relationOf(tree, at) !== 'advcl') continue;
    const mark = childBy(tree, at, 'mark');
    return mark >= 0 && words.conditions.has(tree.tokens[mark]!.lemma);
  }
  return false;
}

/** "Did the king say ...?": the cue heads a question of the report itself. */
function isAsked(tree: Tree, cue: number): boolean {
  return headOf(tree, cue) < 0 && endsInQuestion(tree) && !tree.tokens.some(({ form }) => /^["“”«»]$|^''$|^``$/.test(form));
}

function endsInQuestion({ tokens }: Tree): boolean {
  return tokens.slice(-3).some(({ form }) => form.startsWith('?'));
}

/** "Who let them in?" with its mark, whatever verb stands beside it. */
function isQuestion(reading: Reading, { content }: Chosen): boolean {
  const [start, end] = content.at(-1)!;
  return /\?["'”’»“]*$/u.test(reading.text.slice(start, end));
}

function beginsWithQuestionWord(reading: Reading, { content }: Chosen, words: FactualityWords): boolean {
  const [start, end] = content[0]!;
  return words.questionWords.has(/\p{L}+/u.exec(reading.text.slice(start, end))?.[0].toLowerCase() ?? '');
}

function startsAsQuestion(reading: Reading, statement: Chosen, words: FactualityWords): boolean {
  const { content } = statement;
  return beginsWithQuestionWord(reading, statement, words) || reading.text.slice(content[0]![0], content.at(-1)![1] + 1).includes('?');
}

/** A condition on the content's own head: "that the ships will sail if the wind turns", also where its verb was taken for a noun. */
function hasCondition({ tree, token, inside }: Top, words: FactualityWords): boolean {
  // "would return to work only if ...": also on what the clause's own verb governs.
  const governed = tree.children[token]!.filter(child => child > token && relationOf(tree, child) === 'xcomp' && inside(child));
  return [token, ...governed]
    .flatMap(verb => tree.children[verb]!)
    .some(child => {
      if (!/^(?:advcl|obl)$/.test(relationOf(tree, child)) || !inside(child)) return false;
      return (
        tree.children[child]!.some(mark => relationOf(tree, mark) === 'mark' && words.conditions.has(tree.tokens[mark]!.lemma)) &&
        isUnder(tree, child, token)
      );
    });
}

/** "to sign", "the king to sign": an infinitive and no finite verb. */
function isInfinitive({ tree: { tokens }, inside }: Top): boolean {
  const first = tokens.findIndex((_, i) => inside(i));
  if (tokens[first]?.form === 'to') return true;
  if (tokens.some(({ xpos }, i) => inside(i) && /^(?:VB[DZP]|MD)$/.test(xpos))) return false;
  return tokens.some(({ form, upos }, i) => inside(i) && upos === 'PART' && form.toLowerCase() === 'to');
}
