/**
 * What is known of a state or territory: how texts name it, its people, and its government.
 * All names are as printed in news text, with diacritics; readers fold diacritics themselves.
 */
export interface State {
  /** ISO 3166-1 alpha-3 (ISO 3166-3 for states that no longer exist). */
  readonly code: string;
  readonly name: string;
  readonly capital: string;
  /** Adjectives and nouns for its people, singular; irregular plurals are listed, regular plurals (+ s) are not. */
  readonly demonyms: readonly string[];
  /** Other names of the state: long form, abbreviations, former names. */
  readonly names: readonly string[];
  /** Buildings and bodies that stand for the government ("the Kremlin said"), besides the capital. */
  readonly seats: readonly string[];
}

/** Gazetteers of a language: what the name finder takes features from. */
export interface EntityKnowledge {
  /** List name to entries as printed. At most 28 lists. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** The list whose words are nationalities ("Danish") where they are no part of a longer name. */
  readonly nationalities: string;
  /** The list whose words go on with a person's name after a hyphen, in small letters ("Sang-woo"). */
  readonly nameSyllables: string;
}
