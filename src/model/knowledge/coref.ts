/** What the coref stage knows of a language. Words are lower-case lemmas. */
export interface CorefKnowledge {
  /** Endings taken off a lemma to find what a noun and its verb share, longest first: "announcement", "announce". */
  readonly endings: readonly string[];
  /** Nouns whose verb no ending shows: "death" is "die". */
  readonly verbOf: Readonly<Record<string, string>>;
  /** Words for the same kind of happening: each names the first of its list. */
  readonly alike: readonly (readonly [string, ...string[]])[];
  /** Verbs and nouns of speaking: two of them are one event only when one and the same person speaks. */
  readonly speech: ReadonlySet<string>;
  /** Words that only point back to a happening: "it", "this", "incident". */
  readonly pointing: ReadonlySet<string>;
}
