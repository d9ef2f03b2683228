import type { StatementKnowledge } from '../../../model/knowledge/statements.ts';
import { plainLetters } from '../../../text/fold-name.ts';
import { bodyWords } from '../entities/body-words.ts';
import { offices } from '../entities/offices.ts';
import { channels } from './channels.ts';
import { factualityWords } from './factuality.ts';
import {
  citingVerbs,
  continuingVerbs,
  feltVerbs,
  firstPerson,
  groupNouns,
  headlineVerbs,
  hearerVerbs,
  irregularPasts,
  judgingVerbs,
  lightVerbs,
  namingVerbs,
  occasionVerbs,
  openQuestions,
  personPronouns,
  roleNouns,
  showingVerbs,
  sourceNouns,
  sourcePrepositions,
  speechNouns,
  speechVerbs,
  titles,
  topicVerbs,
  unnamed,
  viewNouns,
} from './lexicon.ts';

const officeWords = offices.flatMap(office => office.split(/[\s-]+/)).map(word => plainLetters(word).replace(/[^\p{L}-]/gu, ''));

/** Where the learned weights of attributions lie; read its bytes and hand them to `readStatementModel`. */
export const englishStatementModel: URL = new URL('../model/statements.bin', import.meta.url);

/** What the statements stage knows of English. */
export const statementKnowledge: StatementKnowledge = {
  threshold: -0.85,
  speechVerbs,
  continuingVerbs,
  headlineVerbs,
  hearerVerbs,
  lightVerbs,
  openQuestions,
  feltVerbs,
  showingVerbs,
  topicVerbs,
  judgingVerbs,
  irregularPasts,
  bodyNouns: new Set(bodyWords.map(word => word.toLowerCase())),
  unnamed,
  speechNouns,
  sourceNouns,
  citingVerbs,
  groupNouns,
  namingVerbs,
  occasionVerbs,
  roleNouns,
  titles: new Set([...titles, ...officeWords.filter(word => word.length > 1)]),
  personPronouns,
  firstPerson,
  sourcePrepositions,
  viewNouns,
  channels,
  factuality: factualityWords,
};
