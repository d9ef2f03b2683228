import type { ActorKnowledge } from '../../../model/knowledge/actors.ts';
import { bodyWords } from '../entities/body-words.ts';
import { states } from '../entities/states.ts';
import { statementKnowledge } from '../statements/index.ts';
import { roleNouns } from '../statements/lexicon.ts';
import {
  awayLinks,
  familyFirst,
  groupNouns,
  honorifics,
  leadVerbs,
  legalForms,
  metonyms,
  placePrepositions,
  placeVerbs,
  sameFamilyNames,
  sameGivenNames,
  speechNouns,
  titlesAbroad,
} from './lexicon.ts';

/** What the actors stage knows of English and of the world. */
export const actorKnowledge: ActorKnowledge = {
  states,
  metonyms,
  titles: new Set([...statementKnowledge.titles, ...titlesAbroad]),
  honorifics,
  sameFamilyNames,
  emptyOfficeWords: new Set(['affairs', 'and', 'for', 'of', 'the']),
  formerWords: new Set(['erstwhile', 'ex', 'former', 'formerly', 'late', 'onetime', 'then']),
  headOfDelegation: 'head of delegation',
  bodyWords: new Set(bodyWords),
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
