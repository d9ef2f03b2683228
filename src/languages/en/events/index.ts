import type { EventKnowledge } from '../../../model/knowledge/events.ts';
import type { Pattern } from '../../../model/pattern.ts';
import { states } from '../entities/states.ts';
import { wordLists } from '../patterns/lists.ts';
import { accusePatterns } from './accuse.ts';
import { bodyNames, sectorWords, speakerPronouns, speechVerbs } from './actors.ts';
import { agreePatterns } from './agree.ts';
import { aidPatterns } from './aid.ts';
import { assaultPatterns } from './assault.ts';
import { coercePatterns } from './coerce.ts';
import { concedePatterns } from './concede.ts';
import { consultPatterns } from './consult.ts';
import { cooperatePatterns } from './cooperate.ts';
import { eventWordLists } from './lists.ts';
import { mobilizePatterns } from './mobilize.ts';
import { protestPatterns } from './protest.ts';
import { rejectPatterns } from './reject.ts';
import { requestPatterns } from './request.ts';
import { retreatPatterns } from './retreat.ts';
import { sanctionPatterns } from './sanction.ts';
import { supportPatterns } from './support.ts';
import { threatenPatterns } from './threaten.ts';

export const eventPatterns: readonly Pattern[] = [
  // Of two patterns that hold equally well the first wins: the more particular codes come first.
  ...assaultPatterns,
  ...requestPatterns,
  ...accusePatterns,
  ...rejectPatterns,
  ...threatenPatterns,
  ...agreePatterns,
  ...consultPatterns,
  ...supportPatterns,
  ...concedePatterns,
  ...retreatPatterns,
  ...cooperatePatterns,
  ...aidPatterns,
  ...protestPatterns,
  ...sanctionPatterns,
  ...mobilizePatterns,
  ...coercePatterns,
];

/** English knowledge of political events. */
export const eventKnowledge: EventKnowledge = {
  patterns: eventPatterns,
  lists: { ...wordLists, ...eventWordLists },
  states,
  sectors: sectorWords,
  bodies: bodyNames,
  speechVerbs,
  pronouns: speakerPronouns,
};
