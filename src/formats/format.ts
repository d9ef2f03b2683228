import type { InputProblem, Reading } from '../model/index.ts';

/** Takes what could not be read, or could be read only with a doubt. Nothing is dropped without a call. */
export type Report = (problem: InputProblem) => void;

/** What a format works on: decoded bytes with the names they go by. */
export interface Source {
  /** File name or URL as the user knows it; problems name it. */
  readonly where: string;
  /** What a single document of it is called: file name without its ending, or the URL. */
  readonly id: string;
  readonly url?: string;
  readonly text: string;
}

/** A kind of input: how to tell it, and how to read it. */
export interface Format {
  readonly name: string;
  /** Endings of file names, lower case, without the dot. */
  readonly endings: readonly string[];
  /** Media types of HTTP, lower case, without parameters. */
  readonly mediaTypes: readonly string[];
  /** Whether the beginning of a text (BOM gone) shows that it is of this kind. */
  sniff(text: string): boolean;
  /** Reads lazily: a consumer that takes one document at a time holds one document at a time. */
  read(source: Source, report: Report): Iterable<Reading>;
}
