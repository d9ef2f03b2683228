import type { EntityKnowledge } from '../../../model/knowledge/entities.ts';
import { bodyWords } from './body-words.ts';
import { cities } from './cities.ts';
import { familyNames } from './family-names.ts';
import { givenNames } from './given-names.ts';
import { nameSyllables } from './name-syllables.ts';
import { offices } from './offices.ts';
import { organizations } from './organizations.ts';
import { regionAbbreviations } from './region-abbreviations.ts';
import { regions } from './regions.ts';
import { siteWords } from './site-words.ts';
import { states } from './states.ts';

export { states };

const all = <K extends 'names' | 'demonyms' | 'seats'>(key: K): string[] => [...new Set(states.flatMap(state => state[key]))];

/** Word lists that the English name finder takes features from; they go into the model when it is trained. */
export const englishEntities: EntityKnowledge = {
  lists: {
    body: bodyWords,
    capital: states.map(state => state.capital),
    city: cities,
    demonym: all('demonyms'),
    family: familyNames,
    given: givenNames,
    office: offices,
    organization: organizations,
    region: regions,
    regionAbbreviation: regionAbbreviations,
    seat: all('seats'),
    site: siteWords,
    state: [...states.map(state => state.name), ...all('names')],
    syllable: nameSyllables,
  },
  nationalities: 'demonym',
  nameSyllables: 'syllable',
};

/** Where the trained model of the entities layer lies; read its bytes and hand them to `readEntityModel`. */
export const englishEntityModel: URL = new URL('../model/entities.bin', import.meta.url);
