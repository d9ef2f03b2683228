import { childBy, headOf, phraseOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { type Change, namesAct, numbers, type Repair } from './repair.ts';
import { caseOf, markOf } from './source.ts';

/** "The premier added": a word for an office before its verb and without a noun after it is no adjective. */
export const nounOfOffice: Repair = (tree, { roleNouns, titles }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { upos, lemma } = tree.tokens[token]!;
    const before = tree.tokens[token - 1];
    const next = tree.tokens[token + 1];
    if (upos !== 'ADJ' || !(roleNouns.has(lemma) || titles.has(lemma)) || next === undefined) return [];
    if (!/^(?:DET|ADJ)$/.test(before?.upos ?? '') && before?.xpos !== 'PRP$') return [];
    if (!/^(?:VERB|AUX|ADV|PUNCT|SCONJ)$/.test(next.upos) || next.form === '-') return [];
    const verb = headOf(tree, token);
    const modifier = relationOf(tree, token) === 'amod' && verb > token && tree.tokens[verb]!.upos === 'VERB';
    const passive = modifier && childBy(tree, verb, 'aux:pass') >= 0;
    const owned = modifier
      ? tree.children[verb]!.filter(child => child < token && /^(?:det|amod|nmod)$/.test(relationOf(tree, child)))
      : [];
    return [
      [token, { upos: 'NOUN', xpos: 'NN', ...(modifier ? { deprel: passive ? 'nsubj:pass' : 'nsubj' } : {}) }],
      ...owned.map((child): Change => [child, { head: token + 1 }]),
    ];
  });

/** "had seen the will said", "Will wrote": no modal stands between its article and a past, nor before a past at all. */
export const nounTakenForModal: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const verb = headOf(tree, token);
    const article = token - 1;
    if (
      tree.tokens[token]!.xpos === 'MD' &&
      /^\p{Lu}/u.test(tree.tokens[token]!.form) &&
      tree.tokens[verb]?.xpos === 'VBD' &&
      verb === token + 1
    )
      return childBy(tree, verb, 'nsubj') < 0 ? [[token, { upos: 'PROPN', xpos: 'NNP', deprel: 'nsubj' }]] : [];
    if (tree.tokens[token]!.xpos !== 'MD' || tree.tokens[article]?.upos !== 'DET' || !/^VB[DZ]$/.test(tree.tokens[verb]?.xpos ?? ''))
      return [];
    const owner = tree.tokens[article - 1]?.upos === 'VERB' ? article - 1 : verb;
    return [
      [token, { upos: 'NOUN', xpos: 'NN', head: owner + 1, deprel: owner === verb ? 'nsubj' : 'obj' }],
      [article, { head: token + 1, deprel: 'det' }],
    ];
  });

/** "shouted", taken for a form of "shoute": of two stems the one that names an act. */
export const lemmaOfAct: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const { upos, form, lemma } = tree.tokens[token]!;
    if (upos !== 'VERB' || !/ed$/i.test(form) || namesAct(lemma, knowledge)) return [];
    const stem = form.toLowerCase().slice(0, -2);
    const right = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')].find(word => namesAct(word, knowledge));
    return right === undefined ? [] : [[token, { lemma: right }]];
  });

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

/**
 * "The premier promised to go", "The mayor shouted", taken for participles: one with a subject before it and no auxiliary is finite, where an
 * object, a clause or an infinitive completes it, or where it names an act and nobody stands after "by".
 */
export const finiteVerb: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, lemma } = tree.tokens[token]!;
    if (xpos !== 'VBN' || !/^(?:root|ccomp|parataxis|conj|advcl)$/.test(relationOf(tree, token)) || markOf(tree, token) !== '') return [];
    if (childBy(tree, token, 'aux', 'cop', 'nsubj:pass') >= 0) return [];
    const subject = childBy(tree, token, 'nsubj');
    if (subject < 0 || subject > token) return [];
    const completed = tree.children[token]!.some(child => child > token && completes(tree, child));
    const acts = namesAct(lemma, knowledge) || knowledge.judgingVerbs.has(lemma);
    const by = tree.children[token]!.some(child => caseOf(tree, child) === 'by');
    return completed || (acts && !by) ? [[token, { xpos: 'VBD' }]] : [];
  });

/** Whether a complement is one that only an active verb has; "named Heron" is none. */
function completes(tree: Tree, child: number): boolean {
  const relation = relationOf(tree, child);
  return relation === 'obj' || relation === 'ccomp' || (relation === 'xcomp' && markOf(tree, child) === 'to');
}

/** "Dorn neither confirmed nor denied that ...": who has a clause of what he said and no auxiliary is not what was said. */
export const activeVerb: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, lemma } = tree.tokens[token]!;
    if (xpos !== 'VBN' || !namesAct(lemma, knowledge) || knowledge.hearerVerbs.has(lemma) || childBy(tree, token, 'aux', 'cop') >= 0)
      return [];
    const subject = childBy(tree, token, 'nsubj:pass');
    if (subject < 0 || childBy(tree, token, 'ccomp') < token) return [];
    const joined = tree.children[token]!.filter(child => relationOf(tree, child) === 'conj' && tree.tokens[child]!.xpos === 'VBN');
    return [[subject, { deprel: 'nsubj' }], ...[token, ...joined].map((verb): Change => [verb, { xpos: 'VBD' }])];
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

/** "promised to free all captives": an adjective stands after the determiner of its noun, so this is a verb with its object. */
export const infinitiveWithObject: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const noun = headOf(tree, token);
    const verb = noun < 0 ? -1 : headOf(tree, noun);
    const { upos, lemma } = tree.tokens[token]!;
    const to = token - 1;
    if (upos !== 'ADJ' || relationOf(tree, token) !== 'amod' || noun < token || verb < 0 || verb > token) return [];
    if (tree.tokens[to]?.form !== 'to' || headOf(tree, to) !== noun || /^(?:half|many|quite|such)$/.test(lemma)) return [];
    if (tree.tokens[token + 1]?.upos !== 'DET' || headOf(tree, token + 1) !== noun) return [];
    return [
      [token, { upos: 'VERB', xpos: 'VB', head: verb + 1, deprel: 'xcomp' }],
      [to, { upos: 'PART', xpos: 'TO', head: token + 1, deprel: 'mark' }],
      [noun, { head: token + 1, deprel: 'obj' }],
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

/** "Asked about the fort, the premier said ...": whoever speaks was asked, and asks nothing; what he does is the main clause. */
export const openingParticiple: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, head, deprel } = tree.tokens[token]!;
    if (!/^VB[DN]$/.test(xpos) || childBy(tree, token, 'nsubj', 'aux') >= 0) return [];
    if (tree.tokens.some(({ upos }, i) => i < token && !/^(?:PUNCT|ADV|SCONJ)$/.test(upos))) return [];
    if (relationOf(tree, token) === 'advcl') return headOf(tree, token) > token && xpos === 'VBD' ? [[token, { xpos: 'VBN' }]] : [];
    const clause =
      deprel === 'root' ? tree.children[token]!.findLast(child => child > token && relationOf(tree, child) === 'parataxis') : undefined;
    if (clause === undefined || !/^VB[DPZ]$/.test(tree.tokens[clause]!.xpos) || childBy(tree, clause, 'nsubj') < 0) return [];
    const first = phraseOf(tree, clause)[0]!;
    if (![first, first - 1].some(mark => tree.tokens[mark]?.form === ',')) return [];
    return [
      [clause, { head, deprel }],
      [token, { head: clause + 1, deprel: 'advcl', xpos: 'VBN' }],
    ];
  });
