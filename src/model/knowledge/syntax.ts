/** What the tokeniser and lemmatiser of a language know beyond what they learn. Stored in the model when it is trained. */
export interface SyntaxKnowledge {
  /** Endings split off a word as words of their own, with a plain apostrophe: `'s`, `n't`. */
  readonly clitics: readonly string[];
  /** Words that are written as one and are several: `['can', 'not']`. The parts add up to the word. */
  readonly contractions: readonly (readonly string[])[];
  /** Words that keep their full stop: `Mr.`, `Jan.`. */
  readonly abbreviations: readonly string[];
  /** Irregular lemmas: form in lower case, universal part of speech, lemma. */
  readonly lemmas: readonly (readonly [form: string, upos: string, lemma: string])[];
}
