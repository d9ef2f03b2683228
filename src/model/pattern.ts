import type { EntityType } from './entity-type.ts';

/** Words, or the name of a word list of the language (`'@country'`), or both mixed. */
export type WordList = readonly string[];

/** What one word must be. All fields given must hold. */
export interface NodeTest {
  /** Lemmas (lower case), or `@list`. */
  readonly lemma?: WordList;
  readonly upos?: readonly string[];
  /** Language-specific parts of speech (`VBG`). */
  readonly xpos?: readonly string[];
  /** The word's own preposition or conjunction (`['with', '@toward']`). */
  readonly marker?: WordList;
  readonly deprel?: readonly string[];
  /** The word is the head of, or inside, an entity of one of these types. */
  readonly entity?: readonly EntityType[];
  /** The word heads a temporal expression. */
  readonly time?: true;
  /** A child reached by the relation must not exist: `['aux=may', 'compound:prt', 'obl:with=@country']`; `neg` is any negation of the word. */
  readonly without?: readonly string[];
  /** Children that must all exist, written as in `without`: `['compound:prt=out']`. */
  readonly having?: readonly string[];
  /** Tests that may not all hold; of a list, no member may hold. */
  readonly not?: Omit<NodeTest, 'not'> | readonly Omit<NodeTest, 'not'>[];
}

/**
 * A further node, reached from `from` (default `anchor`) by a path of steps separated by spaces, tried in order of `paths`.
 * A step is `> REL` (child), `< REL` (parent) or `>> REL` (descendant within the clause). REL is a UD relation, a relation with its
 * preposition or marker (`obl:with`, `nmod:on|against`, `obl:@toward`, `advcl:if`), `*` for any, `prep:with`
 * for a prepositional phrase wherever the parser attached it (under the word, its object, or the verb of the object), or a logical role, resolved once in the
 * matcher over passives, coordination, apposition, control and relative clauses: `agent`, `patient`, `recipient`. Several relations in one
 * step are separated by commas: `> obl:with,nmod:with`.
 */
export interface NodeRule extends NodeTest {
  readonly from?: string;
  readonly paths: readonly [string, ...string[]];
  /** The match holds without it. */
  readonly optional?: true;
  /** One result per conjunct (default: the node with all its conjuncts). */
  readonly each?: true;
}

/** A sentence of our own composition and what the pattern finds in it: node name to the words of its phrase. */
export interface PatternExample {
  readonly text: string;
  readonly nodes: Readonly<Record<string, string>>;
}

/** A typed pattern over dependency trees. Plain data: no functions inside. */
export interface Pattern {
  /** `meeting.hold`: unique in the language; it becomes `foundBy`. */
  readonly id: string;
  /** The word everything hangs on; its lemmas index the pattern. */
  readonly anchor: NodeTest & { readonly lemma: WordList };
  readonly nodes: Readonly<Record<string, NodeRule>>;
  /** Constant features of what was found: `{ frame: 'meeting', status: 'held' }`. */
  readonly emit: Readonly<Record<string, string>>;
  readonly examples: readonly [PatternExample, ...PatternExample[]];
  /** Sentences in which it must not match. */
  readonly counterexamples: readonly [string, ...string[]];
}

/** How the anchor is put: as something to come, as a condition, as a mere possibility, as a wish or plan, as what somebody asks for. */
export type Modality = 'future' | 'conditional' | 'hypothetical' | 'modal' | 'intended' | 'requested';
export type Tense = 'past' | 'present' | 'perfect' | 'pluperfect' | 'future';

/** A pattern found in a sentence. Token numbers are 0-based in the sentence. */
export interface Match {
  readonly pattern: string;
  readonly sentence: number;
  readonly anchor: number;
  readonly nodes: Readonly<Record<string, number>>;
  readonly emit: Readonly<Record<string, string>>;
  /** Nodes that stand for one conjunct alone (`each`), not for the whole coordination. */
  readonly alone?: readonly string[];
  /** Set when the anchor is negated ("did not agree", "failed to agree", "without agreeing", "no agreement"). */
  readonly polarity?: 'negative';
  /** Set when the anchor is not told as something that happened. */
  readonly modality?: Modality;
  readonly tense?: Tense;
}
