import { headOf, type Tree } from '../../text/syntax-tree.ts';
import { quotationAt, type Reading } from './reading.ts';
import { isAge, isTimeWord, type Source, subjectOf } from './source.ts';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Who speaks where the verb stands after the quotation, its clause beginning at `start`: `"...," Bright said`, `"...," said the envoy`. */
export function speakerAfter(reading: Reading, tree: Tree, start: number, verb: number): Source | null {
  const beside = verb === start ? nounAfter(tree, verb) : nounBetween(tree, start, verb);
  return outsideSubject(reading, tree, verb) ?? beside ?? nameBeside(tree, start, verb);
}

/** Who speaks where the verb stands before the quotation, in a clause that begins at `start`. */
export function speakerBefore(reading: Reading, tree: Tree, start: number, verb: number): Source | null {
  return outsideSubject(reading, tree, verb) ?? mainSubject(reading, tree, verb) ?? nounBetween(tree, start, verb);
}

/** "The envoy said it was too early for thanks but added, ...": who does what the sentence tells first. */
function mainSubject(reading: Reading, tree: Tree, verb: number): Source | null {
  const main = tree.tokens.findIndex(({ deprel }, i) => i < verb && deprel === 'root');
  if (main < 0 || !/^VB[DGPZ]$/.test(tree.tokens[verb]!.xpos)) return null;
  const source = quotationAt(reading, tree.tokens[main]!.start) === undefined ? outsideSubject(reading, tree, main) : null;
  return source !== null && source.head < main ? source : null;
}

/** "Bright said": a name that was taken for a word of another class. */
function nameBeside({ tokens }: Tree, start: number, verb: number): Source | null {
  const beside = verb === start ? verb + 1 : verb - 1;
  return /^\p{Lu}\p{Ll}/u.test(tokens[beside]?.form ?? '') ? { head: beside, via: 'subject' } : null;
}

function outsideSubject(reading: Reading, tree: Tree, verb: number): Source | null {
  const source = subjectOf(tree, verb);
  if (source === null) return null;
  return quotationAt(reading, tree.tokens[source.head]!.start) === undefined ? source : null;
}

/** "said the old envoy of the king": the head of the first noun phrase after the verb. */
function nounAfter(tree: Tree, verb: number): Source | null {
  for (let i = verb + 1; i < Math.min(tree.tokens.length, verb + 12); i++) {
    const { upos } = tree.tokens[i]!;
    if (upos === 'ADP' || upos === 'VERB' || upos === 'SCONJ') return null;
    if (NOMINAL.has(upos) && !isTimeWord(tree, i)) return { head: topNominal(tree, i, verb + 1, tree.tokens.length), via: 'subject' };
  }
  return null;
}

export function nounBetween(tree: Tree, from: number, verb: number): Source | null {
  let bracket = false;
  for (let i = verb - 1; i >= from; i--) {
    const { form } = tree.tokens[i]!;
    if (/^[)\]]$/.test(form)) bracket = true;
    else if (/^[([]$/.test(form)) bracket = false;
    else if (!bracket && NOMINAL.has(tree.tokens[i]!.upos) && !isTimeWord(tree, i) && !isAge(tree, i))
      return { head: topNominal(tree, i, from, verb), via: 'subject' };
  }
  return null;
}

function topNominal(tree: Tree, token: number, from: number, to: number): number {
  let top = token;
  for (let head = headOf(tree, top); head >= from && head < to && NOMINAL.has(tree.tokens[head]!.upos); head = headOf(tree, head)) {
    if (head > token + 12) break;
    top = head;
  }
  return top;
}
