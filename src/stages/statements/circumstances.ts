import type { Day } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, headOf, isUnder, phraseOf, relationOf, spansOf, type Tree } from '../../text/syntax-tree.ts';
import { findChannel } from './channels.ts';
import type { Reading } from './reading.ts';
import type { Chosen } from './select.ts';
import { caseOf, isTimeWord } from './source.ts';

/** How, when and to whom something was said. */
export interface Circumstances {
  readonly channel?: string;
  readonly saidOn?: Day;
  readonly addressee?: string;
}

/** Clauses beside the cue's own: what happens there says nothing about how the words were spoken. */
const APART = new Set(['conj', 'parataxis', 'ccomp', 'advcl', 'acl']);

/** "Speaking to reporters, the envoy said ...": a participle that tells the occasion. */
function tellsOccasion(tree: Tree, token: number, { occasionVerbs }: StatementKnowledge): boolean {
  const { lemma, xpos } = tree.tokens[token]!;
  return xpos === 'VBG' && occasionVerbs.has(lemma);
}

/** Reads channel, day and hearer from the clause of the cue, the content left out. */
export function findCircumstances(reading: Reading, statement: Chosen, knowledge: StatementKnowledge): Circumstances {
  const tree = reading.trees[statement.tree]!;
  const { cue } = statement;
  const inContent = (token: number) => {
    const { start } = tree.tokens[token]!;
    return statement.content.some(([s, e]) => s <= start && start < e);
  };
  const top = clauseTop(tree, cue, inContent);
  const clause = phraseOf(
    tree,
    top,
    token => APART.has(relationOf(tree, token)) && !isUnder(tree, cue, token) && !tellsOccasion(tree, token, knowledge),
  ).filter(token => !inContent(token));
  const words = clause
    .map(token => tree.tokens[token]!.form)
    .join(' ')
    .replace(/ (['’]s?\b)/g, '$1');
  const channel = findChannel(words, knowledge);
  const saidOn = dayIn(reading, tree, clause, statement);
  const addressee = addresseeOf(reading, tree, cue, statement.source?.head ?? -1, inContent, knowledge);
  return {
    ...(channel === undefined ? {} : { channel }),
    ...(saidOn === undefined ? {} : { saidOn }),
    ...(addressee === undefined ? {} : { addressee }),
  };
}

/** The verb the cue hangs on when it is a participle or a noun ("issued a note saying"); the cue itself else. */
function clauseTop(tree: Tree, cue: number, inContent: (token: number) => boolean): number {
  let top = cue;
  for (let steps = 0; steps < 4; steps++) {
    const head = headOf(tree, top);
    if (head < 0 || inContent(head)) return top;
    if (!/^(obj|obl|acl|xcomp|advcl|case|nmod)$/.test(relationOf(tree, top)) && tree.tokens[top]!.upos === 'VERB') return top;
    top = head;
  }
  return top;
}

/** The single day that a time in the clause names. Times that belong to the source or to another verb's content are not asked. */
function dayIn(reading: Reading, tree: Tree, clause: readonly number[], statement: Chosen): Day | undefined {
  const source = statement.source === null ? -1 : statement.source.head;
  for (const time of reading.times) {
    if (time.end <= tree.sentence.start || time.start >= tree.sentence.end) continue;
    if (time.earliest === null || time.earliest !== time.latest || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    const token = clause.find(number => time.start <= tree.tokens[number]!.start && tree.tokens[number]!.start < time.end);
    if (token === undefined) continue;
    let at = token;
    let owned = false;
    for (let steps = 0; at >= 0 && steps < 6 && at !== statement.cue; at = headOf(tree, at), steps++) owned ||= at === source;
    if (!owned) return time.earliest;
  }
  return undefined;
}

/** Words that only say when or where the hearer heard it, taken for a part of his name by the parser: "told reporters on the stairs". */
function isBeside(tree: Tree, token: number, hearer: number): boolean {
  if (headOf(tree, token) !== hearer || token < hearer) return false;
  // "told a rally in Trieste": where it was is what tells one rally from another.
  const article = childBy(tree, hearer, 'det');
  if (article >= 0 && /^an?$/i.test(tree.tokens[article]!.form) && /^(?:in|at)$/.test(caseOf(tree, token))) return false;
  return (
    /^(?:acl|ccomp|advcl|parataxis|det)$/.test(relationOf(tree, token)) || /^(?:on|in|at|after|before|during|by)$/.test(caseOf(tree, token))
  );
}

function addresseeOf(
  reading: Reading,
  tree: Tree,
  cue: number,
  source: number,
  inContent: (token: number) => boolean,
  knowledge: StatementKnowledge,
): string | undefined {
  const { lemma } = tree.tokens[cue]!;
  for (const child of tree.children[cue]!) {
    // "as he tells it": nobody is told.
    if (inContent(child) || child === source || /^(?:it|this|that)$/.test(tree.tokens[child]!.lemma)) continue;
    const relation = relationOf(tree, child);
    const hears =
      (relation === 'iobj' && knowledge.hearerVerbs.has(lemma)) ||
      (relation === 'obj' && knowledge.hearerVerbs.has(lemma)) ||
      (relation === 'obl' && /^(to|with)$/.test(caseOf(tree, child)) && /^(NOUN|PROPN|PRON)$/.test(tree.tokens[child]!.upos));
    if (!hears) continue;
    if (
      relation === 'obl' &&
      !reading.entities.some(e => e.start <= tree.tokens[child]!.start && tree.tokens[child]!.end <= e.end && e.type === 'person') &&
      !/^(reporter|journalist|press|parliament|lawmaker)s?$/.test(tree.tokens[child]!.lemma)
    )
      continue;
    const words = phraseOf(
      tree,
      child,
      token =>
        tree.tokens[token]!.deprel === 'acl:relcl' ||
        isTimeWord(tree, token) ||
        isBeside(tree, token, child) ||
        (headOf(tree, token) === child && relationOf(tree, token) === 'case'),
    );
    const span = spansOf(tree, words)[0];
    if (span !== undefined)
      return reading.text
        .slice(span[0], span[1])
        .replace(/^the\s/i, '')
        .replace(/\s+/g, ' ');
  }
  return undefined;
}
