import type { StatementKnowledge } from '../../../model/knowledge/statements.ts';
import { channels } from './channels.ts';
import { firstPerson, headlineVerbs, personPronouns, roleNouns, sourceNouns, sourcePrepositions, speechNouns, speechVerbs, titles, viewNouns } from './lexicon.ts';
import { weights } from './weights.ts';

/** What the statements stage knows of English. */
export const statementKnowledge: StatementKnowledge = {
  weights,
  threshold: -0.8,
  speechVerbs,
  headlineVerbs,
  speechNouns,
  sourceNouns,
  roleNouns,
  titles,
  personPronouns,
  firstPerson,
  sourcePrepositions,
  viewNouns,
  channels,
};
