import type { ActorKnowledge } from '../../../model/knowledge/actors.ts';
import { states } from '../entities/states.ts';
import { statementKnowledge } from '../statements/index.ts';
import { roleNouns } from '../statements/lexicon.ts';
import {
  awayLinks,
  familyFirst,
  groupNouns,
  leadVerbs,
  legalForms,
  metonyms,
  placePrepositions,
  placeVerbs,
  sameGivenNames,
  speechNouns,
} from './lexicon.ts';

/** What the actors stage knows of English and of the world. */
export const actorKnowledge: ActorKnowledge = {
  states,
  metonyms,
  titles: statementKnowledge.titles,
  familyFirst,
  sameGivenNames,
  roleNouns,
  groupNouns,
  placePrepositions,
  placeVerbs,
  speechNouns,
  legalForms,
  awayLinks,
  leadVerbs,
};
