import type { Pattern } from '../pattern.ts';
import type { UtteranceKnowledge } from './utterances.ts';

/** How far a printed number binds: "up to 1,200", "at least four", "all". */
export type Bound = 'exactly' | 'up to' | 'at least' | 'about' | 'all';

/** What the record has to know of a language. Words are lower-case lemmas. */
export interface RecordKnowledge {
  /** Patterns whose `emit.kind` is an item kind; node names are attribute names. */
  readonly patterns: readonly Pattern[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** "we": the side of whoever is speaking. */
  readonly firstPerson: readonly string[];
  /** "he", "she": a person spoken of before. */
  readonly thirdPerson: readonly string[];
  /** "it", "they": a body or state spoken of before. */
  readonly thirdThing: readonly string[];
  /** "both", "two", "each": with a party noun, the two main parties of the report. */
  readonly bothWords: readonly string[];
  /** "side", "country", "delegation": nouns that stand for a party. */
  readonly partyNouns: readonly string[];
  readonly numberWords: Readonly<Record<string, number>>;
  /** Words before a number and what they make of it, longest first. */
  readonly bounds: readonly (readonly [string, Bound])[];
  /** Ordinals in words: "second" is 2. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Lemmas too common to tell one issue from another. */
  readonly emptyTerms: readonly string[];
  /** Lemma of a meeting noun or verb to the form shown: "summit" is a summit, "telephone" a call. */
  readonly meetingForms: Readonly<Record<string, string>>;
  /** Lemma of a document noun to its form: "aide-memoire" is a memorandum. */
  readonly documentForms: Readonly<Record<string, string>>;
  /** Lemma of what changes hands to its class: "prisoner", "captive" and "POW" are prisoners. */
  readonly exchangeGoods: Readonly<Record<string, string>>;
  /** What joins the two ends of a range of days ("May 23 *to* 25"). */
  readonly rangeWords: readonly string[];
  /** Part of speech of a verb in the simple past, as `xpos` gives it. */
  readonly pastTag: string;
  /** The word inside "1,000 for 1,000". */
  readonly formulaWord: string;
  /** The word of "all for all". */
  readonly all: string;
  /** How one utterance is put in other words. */
  readonly utterances: UtteranceKnowledge;
}
