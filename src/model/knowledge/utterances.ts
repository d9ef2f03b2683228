/** What telling one utterance from another asks of a language. Words are lower-case lemmas. */
export interface UtteranceKnowledge {
  /** Words that two translators or two editors may put for one another; a word stands in one list only. */
  readonly alike: readonly (readonly [string, string, ...string[]])[];
  /** Endings that two spellings of one word have, the second for the first: "neutralise", "neutralize". */
  readonly endings: readonly (readonly [string, string])[];
  /** Words that say little about which utterance it is: "make", "once", "very". */
  readonly light: ReadonlySet<string>;
  /** Words that deny the word they hang on: "not", "without". */
  readonly negative: ReadonlySet<string>;
  /** Verbs and nouns that deny what hangs on them: "reject", "refusal". */
  readonly denying: ReadonlySet<string>;
  /** Auxiliaries of what is to come, as said and as reported: "will", "would". */
  readonly future: ReadonlySet<string>;
  /** Auxiliaries of what was: "have", "had". */
  readonly past: ReadonlySet<string>;
}
