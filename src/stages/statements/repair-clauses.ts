import type { Sentence } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { buildTree } from '../../text/syntax-tree.ts';
import { mendSentence } from './mend-sentence.ts';
import type { Repair } from './repair.ts';
import {
  clauseOfHearer,
  clauseOfNoun,
  clauseOfVerb,
  complementClause,
  condition,
  infinitiveOfRequest,
  participleOfSpeaker,
  phraseOfTopic,
  quotedSaying,
  reportedClause,
  subjectOfComplement,
} from './repair-complements.ts';
import { verbBesideQuotation } from './repair-quotations.ts';
import { clauseOfRelative, namedSubject, subjectOfRelative } from './repair-relatives.ts';
import { clauseAfterComma, insertedParticiple, nameOfOffice, subjectAdjective, subjectOfTwo } from './repair-subjects.ts';
import {
  activeVerb,
  feltParticiple,
  finiteForm,
  finiteVerb,
  infinitive,
  infinitiveWithObject,
  lemmaOfAct,
  nounOfOffice,
  nounTakenForModal,
  openingParticiple,
  verbTakenForNoun,
} from './repair-words.ts';

/** In this order: later ones build on the word classes and subjects that earlier ones put right. */
const REPAIRS: readonly Repair[] = [
  lemmaOfAct,
  nounOfOffice,
  nounTakenForModal,
  verbBesideQuotation,
  namedSubject,
  infinitive,
  infinitiveWithObject,
  feltParticiple,
  openingParticiple,
  activeVerb,
  finiteVerb,
  finiteForm,
  verbTakenForNoun,
  subjectOfRelative,
  clauseOfRelative,
  insertedParticiple,
  subjectAdjective,
  subjectOfTwo,
  clauseAfterComma,
  infinitiveOfRequest,
  clauseOfVerb,
  complementClause,
  clauseOfHearer,
  clauseOfNoun,
  quotedSaying,
  subjectOfComplement,
  phraseOfTopic,
  reportedClause,
  participleOfSpeaker,
  condition,
  nameOfOffice,
];

/**
 * The sentence with what grammar rules out put right around verbs of saying: a noun that has a subject and no copula is a verb, a comma never
 * parts a subject from its verb, what "that" begins after somebody who hears is what he is told. Trees come from a model, and a wrong word
 * class there hides a whole statement. A sentence with nothing to repair is returned as it is.
 */
export function repairClauses(sentence: Sentence, knowledge: StatementKnowledge): Sentence {
  const repaired = REPAIRS.reduce(
    (tree, repair) => {
      const changes = repair(tree, knowledge);
      if (changes.length === 0) return tree;
      const tokens = [...tree.tokens];
      for (const [token, right] of changes) tokens[token] = { ...tokens[token]!, ...right };
      return buildTree({ ...tree.sentence, tokens }, 0);
    },
    buildTree(sentence, 0),
  );
  return repaired.sentence === sentence ? sentence : mendSentence(repaired.sentence);
}
