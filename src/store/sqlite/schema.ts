import type { Generated } from 'kysely';

/** Columns that end in `_json` keep any string of JavaScript, lone surrogates included, which SQLite text does not. */
export interface Tables {
  documents: { key: Generated<number>; id: string };
  versions: {
    /** Order of arrival; the highest of a document is its newest version. */
    sequence: Generated<number>;
    document: number;
    version: string;
    engine: string;
    summary_json: string;
    reading_json: string;
    document_json: string;
    annotations_json: string;
    dated_json: string;
  };
  origins: { origin: string; document: number };
  decisions: { position: number; decision_json: string };
  derivation: { key: number; basis: string; facts_json: string };
  items: { position: number; item_json: string };
  meta: { key: string; value: string };
}
