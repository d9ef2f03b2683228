import type { AnnotatedDocument, Item, ProcessRecord } from '../model/index.ts';

/** What an export is made of. */
export interface ExportInput {
  /** Without rejected lines, cut down to what was asked for. */
  readonly record: ProcessRecord;
  /** The newest versions, by id. */
  readonly documents: ReadonlyMap<string, AnnotatedDocument>;
  /** Document id to the document it was copied from. */
  readonly copies: Readonly<Record<string, string>>;
}

/** A format to hand the record on in. Pure: the same input gives the same lines. */
export interface ExportFormat {
  readonly name: string;
  /** One line for the list of formats. */
  readonly about: string;
  readonly ending: string;
  readonly mediaType: string;
  /** Lines without their line ends, in order. */
  write(input: ExportInput): Iterable<string>;
}

/** Lines that a person rejected stay in the store and leave every export. */
export function withoutRejected(items: readonly Item[]): readonly Item[] {
  return items.filter(item => item.judged?.verdict !== 'rejected');
}
