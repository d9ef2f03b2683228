import type { ActorKnowledge } from '../../../model/knowledge/actors.ts';
import { plainLetters } from '../../../text/fold-name.ts';
import { offices } from '../entities/offices.ts';
import { states } from '../entities/states.ts';
import { roleNouns, titles } from '../statements/lexicon.ts';
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

const officeWords = offices.flatMap(office => office.split(/[\s-]+/)).map(word => plainLetters(word).replace(/[^\p{L}-]/gu, ''));

/** What the actors stage knows of English and of the world. */
export const actorKnowledge: ActorKnowledge = {
  states,
  metonyms,
  titles: new Set([...titles, ...officeWords.filter(word => word.length > 1)]),
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
