import { childBy, headOf, relationOf } from '../../text/syntax-tree.ts';
import { type Change, numbers, type Repair } from './repair.ts';

/** "Two officers, who asked for silence, said ...": who stands before "who" is the subject of the verb after the second comma. */
export const subjectOfRelative: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const [subject, pronoun] = tree.children[token]!.filter(child => child < token && relationOf(tree, child) === 'nsubj');
    if (subject === undefined || pronoun === undefined || !/^(?:who|which)$/.test(tree.tokens[pronoun]!.lemma)) return [];
    const main = tree.children[token]!.find(
      child => child > token && relationOf(tree, child) === 'conj' && /^VB[DPZ]$/.test(tree.tokens[child]!.xpos),
    );
    if (main === undefined || tree.tokens[main - 1]!.form !== ',' || childBy(tree, main, 'nsubj', 'cc') >= 0) return [];
    const { head, deprel } = tree.tokens[token]!;
    return [
      [main, { head, deprel }],
      [subject, { head: main + 1, deprel: 'nsubj' }],
      [token, { head: subject + 1, deprel: 'acl:relcl' }],
    ];
  });

/** "the bakers, whom he called thieves,": a clause with "whom" or "who" after a noun and a comma belongs to that noun. */
export const clauseOfRelative: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const pronoun = tree.children[token]!.find(child => child < token && /^(?:who|whom)$/.test(tree.tokens[child]!.form.toLowerCase()));
    if (
      pronoun === undefined ||
      pronoun < 2 ||
      tree.tokens[pronoun - 1]!.form !== ',' ||
      !/^(?:conj|parataxis|dep|advcl)$/.test(relationOf(tree, token))
    )
      return [];
    let noun = pronoun - 2;
    while (/^(?:flat|compound)$/.test(relationOf(tree, noun))) noun = headOf(tree, noun);
    if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[noun]?.upos ?? '')) return [];
    return [[token, { head: noun + 1, deprel: 'acl:relcl' }]];
  });

/** "A schooner named "Heron" rotted": what is named does not name, and the verb after its name is its own. */
export const namedSubject: Repair = (tree, { namingVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, lemma, head, deprel } = tree.tokens[token]!;
    const subject = childBy(tree, token, 'nsubj');
    if (!/^VB[DN]$/.test(xpos) || !namingVerbs.has(lemma) || subject !== token - 1) return [];
    const later = tree.children[token]!.filter(child => child > token);
    const verb = later.find(child => /^VB[DNPZ]$/.test(tree.tokens[child]!.xpos) && childBy(tree, child, 'nsubj', 'mark', 'cc', 'aux') < 0);
    if (verb === undefined || childBy(tree, token, 'obj', 'aux') >= 0 || !/^(?:xcomp|conj|parataxis|ccomp)$/.test(relationOf(tree, verb)))
      return [];
    return [
      [verb, { head, deprel, xpos: 'VBD' }],
      [subject, { head: verb + 1, deprel: 'nsubj' }],
      [token, { head: subject + 1, deprel: 'acl', xpos: 'VBN' }],
    ];
  });
