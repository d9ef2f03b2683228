import { type HashTable, lookUp, readHashTable } from '../../text/features/hash-table.ts';
import { hashString } from '../../text/features/hashing.ts';
import { createReader } from '../../text/features/reader.ts';

/** First bytes of a model file of the statements layer, and the version of its form. */
export const STATEMENT_MODEL = 'rapporteur statements';
export const STATEMENT_MODEL_VERSION = 1;
/** Weights are kept in hundredths. */
const SCALE = 100;

/** What was learned of attributions: log-odds by the hash of a feature's name. */
export interface StatementModel {
  readonly weights: HashTable;
}

/**
 * Reads the model file that `node scripts/train-statements.mjs` writes. Throws RangeError where the file is cut short and Error where it is
 * another file or another version.
 * @example annotateStatements(input, knowledge, readStatementModel(readFileSync('statements.bin')))
 */
export function readStatementModel(bytes: Uint8Array): StatementModel {
  const reader = createReader(bytes);
  const name = reader.string();
  if (name !== STATEMENT_MODEL)
    throw new Error(`no model of the statements layer: the file begins with ${JSON.stringify(name.slice(0, 40))}`);
  const version = reader.varint();
  if (version !== STATEMENT_MODEL_VERSION) throw new Error(`statements model of version ${version}, expected ${STATEMENT_MODEL_VERSION}`);
  return { weights: readHashTable(reader) };
}

/** A weight as the whole number above 0 that the table holds; 0 there means absent. */
export function packWeight(weight: number): number {
  const hundredths = Math.round(weight * SCALE);
  return 1 + (hundredths < 0 ? -2 * hundredths - 1 : 2 * hundredths);
}

function unpackWeight(packed: number): number {
  const zigzag = packed - 1;
  return (zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2) / SCALE;
}

/** Log-odds that a frame with these features is an attribution. */
export function weigh(features: readonly string[], { weights }: StatementModel): number {
  let sum = 0;
  for (const feature of features) {
    const packed = lookUp(weights, hashString(feature));
    if (packed > 0) sum += unpackWeight(packed);
  }
  return sum;
}
