/**
 * What a language tells the time engine. Plain data: word classes, macros, expression rules, words that show direction in time.
 *
 * A rule's `pattern` is written over tokens, separated by spaces:
 * `word` a word as printed in lower case · `12` that figure · `, . - / : ' ( ) "` that mark (every dash is `-`, every apostrophe `'`) ·
 * `@class` a word of the class · `#reader` a reader of the engine (below) · `%macro` a macro ·
 * `( a | b c )` one of several · `x?` optional, after a word, class, reader, macro or group · `name=@class`, `name=#reader` keeps the value.
 *
 * Readers: `#number` a count in digits or words, with fractions ("2 1/2", "twenty-four") · `#day` 1 to 31, with or without ordinal ending ·
 * `#ordinal` "first", "21st" · `#year` four digits or spelled ("nineteen ninety-six") · `#year2` two digits · `#decade` "1990s", "'80s" ·
 * `#decadeOwner` "1990's" · `#dotted` "03.05.2025" · `#clockLetter` "14h30" · `#name` any word with a capital ·
 * `#clock` "10:35", "3.50" · `#hour` 0 to 24 · `#month` 1 to 12 in digits · `#iso` a whole ISO date.
 *
 * Glue: tokens may have spaces or a line end between them, never an empty line. A `~` before an element forbids any space there, a `^` before a
 * test asks for a capital (`mo=^@month`).
 */
export interface TimeKnowledge {
  /** Class to word to value. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly TimeRule[];
  /** What looks like a time and is none: the longest reading wins, and of two equally long ones this one. */
  readonly negatives: readonly TimeNegative[];
  /** Classes whose words can begin a rule only when a temporal word is near: all words that may stand at its core. */
  readonly cores: readonly string[];
}

export const timeMeanings = ['point', 'shift', 'duration', 'set', 'reference'] as const;
/**
 * What the engine computes from the kept values: `point` a place on the calendar, `shift` so much before or after something ("two weeks
 * ago", "two days later"), `duration`, `set`,
 * `reference` (now, the past, the future).
 */
export type TimeMeaning = (typeof timeMeanings)[number];

/** A sentence of our own, its day of publication, what is found and its TIMEX3 value. */
export interface TimeExample {
  readonly text: string;
  readonly published: string | null;
  readonly found: readonly (readonly [words: string, value: string])[];
}

export interface TimeRule {
  /** `relative.last-unit`: unique in the language. */
  readonly id: string;
  readonly pattern: string;
  readonly meaning: TimeMeaning;
  /** Values that hold for the rule as a whole, as if the pattern had kept them. */
  readonly keep?: Readonly<Record<string, number | string>>;
  /** The first token must be printed with a capital. */
  readonly capital?: true;
  /** The token before must be one of these words or classes, or must not. */
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  /** The same for the token that follows. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  readonly examples: readonly [TimeExample, ...TimeExample[]];
  /** Sentences in which this rule must find nothing. */
  readonly counterexamples?: readonly string[];
}

export interface TimeNegative {
  readonly id: string;
  readonly pattern: string;
  readonly capital?: true;
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly before?: readonly string[];
  readonly examples: readonly [string, ...string[]];
}
