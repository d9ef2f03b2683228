import { childBy, headOf, relationOf } from '../../text/syntax-tree.ts';
import { type Change, namesAct, numbers, type Repair } from './repair.ts';
import { caseOf, markOf } from './source.ts';

/** "The envoys doubt that the guns are silent", "The union plans to march": a cue's noun with a subject beside it and no copula. */
export const verbTakenForNoun: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const { upos, form } = tree.tokens[token]!;
    const past = knowledge.irregularPasts[form.toLowerCase()];
    const lemma = past ?? tree.tokens[token]!.lemma;
    if (upos !== 'NOUN' || !/^(?:root|parataxis|conj|ccomp)$/.test(relationOf(tree, token)) || !namesAct(lemma, knowledge)) return [];
    if (childBy(tree, token, 'cop', 'aux', 'nmod:poss') >= 0) return [];
    const singular = /s$/.test(form);
    const compound = token - 1;
    const subject = childBy(tree, token, 'nsubj');
    const number = tree.tokens[compound]?.xpos ?? '';
    const agrees = past === undefined ? number === (singular ? 'NN' : 'NNS') : /^NN/.test(number);
    const beside = tree.children[token]!.includes(compound) && agrees;
    if (subject < 0 && !beside) return [];
    const clause = tree.children[token]!.find(child => child > token && /^(?:that|to|whether)$/.test(markOf(tree, child)));
    if (clause === undefined) return [];
    const owner = subject >= 0 ? subject : compound;
    const before =
      subject >= 0 ? [] : tree.children[token]!.filter(child => child < compound && /^(?:det|amod)$/.test(relationOf(tree, child)));
    return [
      [token, { upos: 'VERB', xpos: past !== undefined ? 'VBD' : singular ? 'VBZ' : 'VBP', lemma }],
      [clause, { deprel: markOf(tree, clause) === 'to' ? 'xcomp' : 'ccomp' }],
      [owner, { deprel: 'nsubj' }],
      ...before.map((child): Change => [child, { head: owner + 1 }]),
    ];
  });

/** "The premier promised to go", taken for a participle: one with a subject before it, an object or clause after it and no auxiliary is finite. */
export const finiteVerb: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos } = tree.tokens[token]!;
    if (xpos !== 'VBN' || !/^(?:root|ccomp)$/.test(relationOf(tree, token)) || childBy(tree, token, 'aux', 'cop', 'nsubj:pass') >= 0)
      return [];
    const subject = childBy(tree, token, 'nsubj');
    const object = childBy(tree, token, 'obj', 'ccomp', 'xcomp');
    return subject >= 0 && subject < token && object > token ? [[token, { xpos: 'VBD' }]] : [];
  });

/** "as the premier put it", "The papers read ...": a plain form with a subject and no auxiliary is finite. */
export const finiteForm: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const subject = childBy(tree, token, 'nsubj');
    if (tree.tokens[token]!.xpos !== 'VB' || subject < 0 || subject > token || !/^(?:root|advcl|parataxis)$/.test(relationOf(tree, token)))
      return [];
    return childBy(tree, token, 'aux', 'cop') >= 0 || markOf(tree, token) === 'to' ? [] : [[token, { xpos: 'VBD' }]];
  });

/** "promised to free all captives": an adjective after "to" that has an object is a verb. */
export const infinitive: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    if (tree.tokens[token]!.upos !== 'ADJ' || !/^(?:xcomp|advcl|obl)$/.test(relationOf(tree, token))) return [];
    const to = tree.children[token]!.find(child => child < token && tree.tokens[child]!.form.toLowerCase() === 'to');
    if (to === undefined || childBy(tree, token, 'obj') < token) return [];
    return [
      [token, { upos: 'VERB', xpos: 'VB', deprel: 'xcomp' }],
      [to, { upos: 'PART', xpos: 'TO', deprel: 'mark' }],
    ];
  });

/** "The premier is convinced that ...": a participle of feeling is an adjective, and its subject feels. */
export const feltParticiple: Repair = (tree, { feltVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, lemma, form } = tree.tokens[token]!;
    const auxiliary = childBy(tree, token, 'aux:pass');
    const subject = childBy(tree, token, 'nsubj:pass');
    if (xpos !== 'VBN' || !feltVerbs.has(lemma) || auxiliary < 0 || subject < 0) return [];
    if (tree.tokens[auxiliary]!.lemma !== 'be' || tree.children[token]!.some(child => caseOf(tree, child) === 'by')) return [];
    return [
      [token, { upos: 'ADJ', xpos: 'JJ', lemma: form.toLowerCase() }],
      [subject, { deprel: 'nsubj' }],
      [auxiliary, { deprel: 'cop' }],
    ];
  });

/** "Asked about the fort, the premier said ...": whoever speaks was asked, and asks nothing. */
export const openingParticiple: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    if (tree.tokens[token]!.xpos !== 'VBD' || relationOf(tree, token) !== 'advcl' || verb < token) return [];
    if (childBy(tree, token, 'nsubj', 'aux') >= 0 || tree.tokens.some(({ upos }, i) => i < token && !/^(?:PUNCT|ADV|SCONJ)$/.test(upos)))
      return [];
    return [[token, { xpos: 'VBN' }]];
  });
