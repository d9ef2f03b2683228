import { type HashTable, readHashTable } from '../../text/features/hash-table.ts';
import { createReader } from '../../text/features/reader.ts';
import { readWeights, type Weights } from '../../text/features/weights.ts';

/** A trained name finder with its gazetteers. */
export interface EntityModel {
  readonly language: string;
  /** Of the first reading, sentence by sentence, and of the second, which knows what the first found in the whole document. */
  readonly first: Weights;
  readonly second: Weights;
  /** Hash of the words of an entry, folded, to the lists it is in, as bits; and of the first words of longer entries to bit 15. */
  readonly gazetteer: HashTable;
  /** Words in the longest entry. */
  readonly longest: number;
  /** Bit of the list of nationalities. */
  readonly nationality: number;
}

export const ENTITY_MAGIC = 'rapporteur-entities 2';

/** Set for the beginning of a longer entry. */
export const PREFIX = 1 << 15;

/**
 * Reads the bytes of a model file.
 * @throws RangeError where the bytes are not a model or end too early
 * @example annotateEntities(text, sentences, readEntityModel(readFileSync('entities.bin')));
 */
export function readEntityModel(bytes: Uint8Array): EntityModel {
  const reader = createReader(bytes);
  const magic = bytes.length > ENTITY_MAGIC.length + 1 ? reader.string() : '';
  if (magic !== ENTITY_MAGIC) throw new RangeError(`not a model of the entities layer: it should begin with "${ENTITY_MAGIC}"`);
  const language = reader.string();
  const longest = reader.varint();
  const nationality = reader.varint();
  return { language, longest, nationality, gazetteer: readHashTable(reader), first: readWeights(reader), second: readWeights(reader) };
}
