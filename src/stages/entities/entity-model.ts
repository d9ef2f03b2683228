import { type HashTable, readHashTable } from '../../text/features/hash-table.ts';
import { createReader, type Reader } from '../../text/features/reader.ts';
import { unpack } from '../../text/features/unpack.ts';
import { readWeights, type Weights } from '../../text/features/weights.ts';
import { LABELS } from './labels.ts';

/** A trained name finder with its gazetteers. */
export interface EntityModel {
  readonly language: string;
  /** Of the first reading, sentence by sentence, and of what the second adds, which knows what the first found in the whole document. */
  readonly first: Weights;
  readonly second: Weights;
  /** Score of each label after each label, LABELS x LABELS. */
  readonly transitions: Int32Array;
  /** Hash of the words of an entry, folded, to the lists it is in, as bits; and of the first words of longer entries to PREFIX. */
  readonly gazetteer: HashTable;
  /** Hash of a printed form, and of FOLDED with the folded word for its most frequent form, to the number of its class, from 1. */
  readonly classes: HashTable;
  /** Words in the longest entry. */
  readonly longest: number;
  /** Bit of the list of nationalities. */
  readonly nationality: number;
  /** Bit of the list of syllables that go on with a person's name after a hyphen. */
  readonly syllable: number;
}

export const ENTITY_MAGIC = 'rapporteur-entities 4';

/** Set for the beginning of a longer entry. */
export const PREFIX = 1 << 29;

/** Begins the key of a folded word in the table of classes. */
export const FOLDED = 0x2545f491;

/** What is added to a transition's score, so that a file holds no negative number. */
export const TRANSITION_BASE = 1 << 20;

function readTransitions(reader: Reader): Int32Array {
  return Int32Array.from({ length: LABELS * LABELS }, () => reader.varint() - TRANSITION_BASE);
}

/**
 * Reads the bytes of a model file.
 * @throws RangeError where the bytes are not a model or end too early
 * @example annotateEntities(text, sentences, readEntityModel(readFileSync('entities.bin')));
 */
export function readEntityModel(bytes: Uint8Array): EntityModel {
  const reader = createReader(unpack(bytes));
  const magic = reader.bytes.length > ENTITY_MAGIC.length + 1 ? reader.string() : '';
  if (magic !== ENTITY_MAGIC) throw new RangeError(`not a model of the entities layer: it should begin with "${ENTITY_MAGIC}"`);
  const language = reader.string();
  const longest = reader.varint();
  const nationality = reader.varint();
  const syllable = reader.varint();
  const gazetteer = readHashTable(reader);
  const classes = readHashTable(reader);
  const transitions = readTransitions(reader);
  return {
    language,
    longest,
    nationality,
    syllable,
    gazetteer,
    classes,
    transitions,
    first: readWeights(reader),
    second: readWeights(reader),
  };
}
