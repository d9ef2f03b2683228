/** What a name names. The first three are those of Universal NER. */
export type EntityType = 'person' | 'organization' | 'place' | 'nationality' | 'product' | 'event';
