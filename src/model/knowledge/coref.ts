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
  /** Verbs that say little without their object: "make", "take". */
  readonly light: ReadonlySet<string>;
  /** Words of which every report has its own: "matter", "problem". */
  readonly vague: ReadonlySet<string>;
  /** Forms whose lemma says something else than they do: "according" is no accord. */
  readonly wordOf: Readonly<Record<string, string>>;
  /** Pronouns by what they stand for; small letters. */
  readonly pronouns: Readonly<Record<string, 'person' | 'thing' | 'plural' | 'speaker' | 'speakers' | 'relative'>>;
  /** Determiners of a thing that was spoken of before: "the", "this". */
  readonly definite: ReadonlySet<string>;
  /** Nouns for anyone of a type, lemmas: "company" for a body, "minister" for a person, "vessel" for a thing with a name. */
  readonly nounTypes: Readonly<Record<string, 'organization' | 'person' | 'thing' | 'state'>>;
  /** Words that only point back to a happening: "it", "this", "incident". */
  readonly pointing: ReadonlySet<string>;
}
