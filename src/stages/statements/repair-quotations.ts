import { headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { type Change, numbers, type Repair } from './repair.ts';

const MARK = /^(?:["“”„«»]|''|``)$/;
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;

/** `"...," the envoy notes.`, `The ad claims "..."`: a form of a verb of saying between somebody and a quotation is no noun. */
export const verbBesideQuotation: Repair = (tree, { speechVerbs, irregularPasts }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { upos, xpos, form, lemma } = tree.tokens[token]!;
    const past = irregularPasts[form.toLowerCase()];
    const before = tree.tokens[token - 1];
    if (upos !== 'NOUN' || before === undefined || !(past !== undefined || (xpos === 'NNS' && speechVerbs.has(lemma)))) return [];
    if (!/^(?:NNP|PRP|NN)$/.test(before.xpos) || !(endsAfterQuotation(tree, token) || opensQuotation(tree, token))) return [];
    let subject = token - 1;
    for (let head = headOf(tree, subject); head >= 0 && head < token && isName(tree, head, token); head = headOf(tree, head))
      subject = head;
    const verb: Change = [
      token,
      { upos: 'VERB', xpos: past === undefined ? 'VBZ' : 'VBD', lemma: past ?? lemma, ...placeOf(tree, token, subject) },
    ];
    const owned = tree.children[token]!.filter(
      child => child < token && /^(?:det|amod|compound|nmod)$/.test(relationOf(tree, child)) && child !== subject,
    );
    return [verb, [subject, { head: token + 1, deprel: 'nsubj' }], ...owned.map((child): Change => [child, { head: subject + 1 }])];
  });

/** Where the verb hangs: in the place of a subject that it hung on. */
function placeOf(tree: Tree, verb: number, subject: number): { head?: number; deprel?: string } {
  if (headOf(tree, verb) !== subject) return {};
  const { head, deprel } = tree.tokens[subject]!;
  return { head, deprel };
}

function isName(tree: Tree, from: number, to: number): boolean {
  return tree.tokens.slice(from, to).every(({ upos }) => NOMINAL.test(upos));
}

/** Nothing but its subject stands between a quotation and the verb, and no noun after it. */
function endsAfterQuotation({ tokens }: Tree, verb: number): boolean {
  const mark = tokens.findLastIndex(({ form }, i) => i < verb && MARK.test(form));
  if (mark < 1 || !tokens.slice(mark + 1, verb).every(({ upos, form }) => NOMINAL.test(upos) || form === ',')) return false;
  const next = tokens[verb + 1];
  return next === undefined || /^(?:PUNCT|ADV)$/.test(next.upos) || next.xpos === 'RP';
}

/** The quotation opens just after the verb, and no other verb stands in its clause. */
function opensQuotation({ tokens }: Tree, verb: number): boolean {
  const next = /^(?:[,:]|that)$/.test(tokens[verb + 1]?.form ?? '') ? verb + 2 : verb + 1;
  if (!MARK.test(tokens[next]?.form ?? '')) return false;
  const start = tokens.findLastIndex(({ form }, i) => i < verb && (MARK.test(form) || /^[;:]$/.test(form)));
  return !tokens.slice(start + 1, verb).some(({ upos }) => /^(?:VERB|AUX)$/.test(upos));
}
