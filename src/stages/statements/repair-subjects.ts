import { childBy, headOf, phraseOf, relationOf } from '../../text/syntax-tree.ts';
import { type Change, numbers, type Repair } from './repair.ts';
import { caseOf } from './source.ts';

/** "The premier, asked about the fort, said ...": no comma parts a subject from its verb, so the participle is set between. */
export const insertedParticiple: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos } = tree.tokens[token]!;
    const verb = headOf(tree, token);
    if (!/^VB[DN]$/.test(xpos) || verb < token || !/^VB[DZP]$/.test(tree.tokens[verb]!.xpos)) return [];
    const subject = childBy(tree, token, 'nsubj');
    if (subject < 0 || tree.tokens[token - 1]?.form !== ',' || tree.tokens[verb - 1]?.form !== ',' || childBy(tree, verb, 'nsubj') >= 0)
      return [];
    const last = phraseOf(tree, subject).findLast(word => tree.tokens[word]!.upos !== 'PUNCT');
    if (last !== token - 2) return [];
    return [
      [subject, { head: verb + 1, deprel: 'nsubj' }],
      [token, { head: subject + 1, deprel: 'acl', xpos: 'VBN' }],
    ];
  });

/** "A source close to the talks said ...": an adjective with a subject of its own and no copula belongs to that noun. */
export const subjectAdjective: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    if (tree.tokens[token]!.upos !== 'ADJ' || tree.tokens[token]!.deprel !== 'nsubj' || childBy(tree, token, 'cop') >= 0) return [];
    const noun = childBy(tree, token, 'nsubj');
    if (noun < 0 || noun > token) return [];
    return [
      [noun, { head: tree.tokens[token]!.head, deprel: 'nsubj' }],
      [token, { head: noun + 1, deprel: 'amod' }],
    ];
  });

/** "The railway company plans ...": a verb has no compound, so the noun before it is its subject and the one before that belongs to it. */
export const subjectOfTwo: Repair = tree =>
  numbers(tree).flatMap((token): Change[] => {
    const noun = token - 1;
    if (tree.tokens[token]!.upos !== 'VERB' || noun < 1 || !tree.children[token]!.includes(noun)) return [];
    if (tree.tokens[noun]!.deprel !== 'compound' || !/^(?:NOUN|PROPN)$/.test(tree.tokens[noun]!.upos)) return [];
    const subject = childBy(tree, token, 'nsubj');
    if (subject !== noun - 1) return [];
    const before = tree.children[subject]!.filter(child => child < subject);
    return [
      [noun, { deprel: 'nsubj' }],
      [subject, { head: noun + 1, deprel: 'compound' }],
      ...before.map((child): Change => [child, { head: noun + 1 }]),
    ];
  });

/** "The ransom was never paid, the bailiff assured the jury": a past after its noun and a comma before both is a clause of its own. */
export const clauseAfterComma: Repair = (tree, { speechVerbs }) =>
  numbers(tree).flatMap((token): Change[] => {
    const { xpos, deprel, lemma } = tree.tokens[token]!;
    const noun = headOf(tree, token);
    const head = noun < 0 ? -1 : headOf(tree, noun);
    if (xpos !== 'VBD' || deprel !== 'acl' || !speechVerbs.has(lemma) || noun !== token - 1 || head < 0 || head > noun) return [];
    const first = phraseOf(tree, noun).find(word => tree.tokens[word]!.upos !== 'PUNCT')!;
    if (caseOf(tree, noun) !== '' || tree.tokens[first - 1]?.form !== ',') return [];
    return [
      [token, { head: head + 1, deprel: 'parataxis' }],
      [noun, { head: token + 1, deprel: 'nsubj' }],
    ];
  });

/** "The head of the delegation, Anders Lind, said ...": a name between commas is whoever holds the office, not the body. */
export const nameOfOffice: Repair = (tree, knowledge) =>
  numbers(tree).flatMap((token): Change[] => {
    const body = headOf(tree, token);
    const noun = body < 0 ? -1 : headOf(tree, body);
    if (relationOf(tree, token) !== 'appos' || noun < 0 || noun > body || tree.tokens[token]!.upos !== 'PROPN') return [];
    const first = phraseOf(tree, token)[0]!;
    if (relationOf(tree, body) !== 'nmod' || ![first, first - 1].some(mark => tree.tokens[mark]?.form === ',')) return [];
    const office = tree.tokens[body]!.lemma;
    const holds =
      knowledge.roleNouns.has(tree.tokens[noun]!.lemma) && (!knowledge.roleNouns.has(office) || knowledge.groupNouns.has(office));
    return holds ? [[token, { head: noun + 1 }]] : [];
  });
