import type { BlockType } from '../document.ts';

/**
 * A turn of phrase by which a line of a page shows that it is no part of the report. Matched without regard to case against the line with
 * its white space squeezed and everything in quotation marks taken out: what a person is quoted as saying is never furniture.
 */
export interface FurnitureCue {
  readonly type: Exclude<BlockType, 'body' | 'dateline'>;
  /** Source of a regular expression. */
  readonly pattern: string;
  /** Longest line, in words, that one hit is enough for. */
  readonly words: number;
  /** A line of our own composition that it matches, and one that it must not match. */
  readonly example: string;
  readonly counterexample: string;
}

/** What a language knows about the furniture of news pages. */
export interface ArticleKnowledge {
  /** BCP 47 primary subtag of the language this is for. */
  readonly language: string;
  readonly cues: readonly FurnitureCue[];
  /** Headings that open a list of links to other reports; lower case, without punctuation at the end. */
  readonly listHeadings: readonly string[];
  /** Labels of buttons, sections and widgets that stand alone in a line; lower case. */
  readonly labels: readonly string[];
  /** News and picture agencies as they stand in credits; lower case. */
  readonly agencies: readonly string[];
  /** Words for a picture or its maker that open a credit; lower case. */
  readonly creditWords: readonly string[];
  /** Verbs as captions have them ("arrives", "gestures"), and words that point into a picture ("left", "pictured"); lower case. */
  readonly captionWords: readonly string[];
  /** Words that open a line of authors; lower case. */
  readonly bylineWords: readonly string[];
  /** Words for those who write; lower case. */
  readonly journalistWords: readonly string[];
  /** Words that a line of the day of publication has beside the date; lower case. */
  readonly timestampWords: readonly string[];
  /** First and second person: the outlet speaking to its reader; lower case. */
  readonly addressWords: readonly string[];
  /** Function words, by which a sentence is told from a list of names; lower case. */
  readonly functionWords: readonly string[];
  /** What papers, agencies and sites call themselves; lower case. */
  readonly outletWords: readonly string[];
  /** Month names and their short forms in order of months, lower case. */
  readonly months: readonly (readonly string[])[];
  /** Weekday names and their short forms; lower case. */
  readonly weekdays: readonly string[];
}
