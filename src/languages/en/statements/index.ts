import type { StatementKnowledge } from '../../../model/knowledge/statements.ts';
import { channels } from './channels.ts';
import {
  firstPerson,
  headlineVerbs,
  personPronouns,
  roleNouns,
  sourceNouns,
  sourcePrepositions,
  speechNouns,
  speechVerbs,
  titles,
  viewNouns,
} from './lexicon.ts';
import { weights } from './weights.ts';

/** What the statements stage knows of English. */
export const statementKnowledge: StatementKnowledge = {
  // The corpus has no speech without marks; the rule is sure of itself.
  weights: { ...weights, 'rule:unmarked': 5 },
  threshold: -0.5,
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
