import type { EventKnowledge } from '../../../model/knowledge/events.ts';
import type { Pattern } from '../../../model/pattern.ts';
import { states } from '../entities/states.ts';
import { wordLists } from '../patterns/lists.ts';
import { bodyNames, sectorWords, speakerPronouns, speechVerbs } from './actors.ts';
import { assault } from './assault.ts';
import { eventWordLists } from './lists.ts';
import { materialConflict } from './material-conflict.ts';
import { materialCooperation } from './material-cooperation.ts';
import { verbalConflict } from './verbal-conflict.ts';
import { verbalCooperation } from './verbal-cooperation.ts';
import { yielding } from './yielding.ts';

export const eventPatterns: readonly Pattern[] = [
  // Of two patterns that hold equally well the first wins: the more particular ones come first.
  ...assault,
  ...verbalConflict,
  ...verbalCooperation,
  ...yielding,
  ...materialCooperation,
  ...materialConflict,
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
