/** What the statements stage must know of a language. */
export interface StatementKnowledge {
  /** Log-odds above which a candidate is taken. Below 0: a missed statement costs more than a doubtful one. */
  readonly threshold: number;
  /** Verbs of saying that may stand beside a quotation, as lemmas. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Verbs that make a headline an attribution though its capitals hide them ("Envoy Rejects Terms"), as lemmas. */
  readonly headlineVerbs: ReadonlySet<string>;
  /** Verbs whose object hears what is said: "tell", "inform". */
  readonly hearerVerbs: ReadonlySet<string>;
  /** Verbs that only carry the noun that is their object ("give an assurance"), as lemmas. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Words of knowing and deciding after which "if" asks as "whether" does, as lemmas. */
  readonly openQuestions: ReadonlySet<string>;
  /** Participles of what somebody feels or holds ("is convinced that"), as lemmas: the subject is whose view it is. */
  readonly feltVerbs: ReadonlySet<string>;
  /** Verbs by which something that gives information tells it ("the study shows"), as lemmas. */
  readonly showingVerbs: ReadonlySet<string>;
  /** Words by which a source asks not to be named; that is no statement. */
  readonly unnamed: RegExp;
  /** Verbs that name what is spoken of and quote nothing ("speak of", "talk about"), as lemmas. */
  readonly topicVerbs: ReadonlySet<string>;
  /** Nouns of bodies ("ministry", "council"): no "he" or "she" means one. Lower case. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Pasts of verbs of saying that are easily taken for nouns, to their lemma. */
  readonly irregularPasts: Readonly<Record<string, string>>;
  /** Verbs by which somebody judges what their object names ("denounce", "praise", "apologise"), as lemmas. */
  readonly judgingVerbs: ReadonlySet<string>;
  /** Verbs that go on from what was said before ("add"): a pronoun beside them means the last speaker. */
  readonly continuingVerbs: ReadonlySet<string>;
  /** Nouns for something said or written ("statement", "letter"): what they hold is said by their author. */
  readonly speechNouns: ReadonlySet<string>;
  /** Nouns for what gives information without speaking ("poll", "study", "report"). */
  readonly sourceNouns: ReadonlySet<string>;
  /** Verbs that pass on what another said: "quote somebody as saying". */
  readonly citingVerbs: ReadonlySet<string>;
  /** Verbs that give a name; their participle stands behind what has it. */
  readonly namingVerbs: ReadonlySet<string>;
  /** Verbs whose participle tells at what occasion somebody speaks: "addressing the court". */
  readonly occasionVerbs: ReadonlySet<string>;
  /** Nouns for one who speaks by office or task: "spokesman", "minister", "envoy", "negotiator". */
  readonly roleNouns: ReadonlySet<string>;
  /** Those of them that are several people acting as one: "delegation". */
  readonly groupNouns: ReadonlySet<string>;
  /** Titles that stand before a name: "Mr", "General", "President". */
  readonly titles: ReadonlySet<string>;
  /** Third person pronouns that point to a single person, with the grammatical gender where it has one. */
  readonly personPronouns: Readonly<Record<string, 'male' | 'female' | 'plural'>>;
  /** First person pronouns: in a quotation they mean the speaker. */
  readonly firstPerson: ReadonlySet<string>;
  /** Prepositional sources: "according to", "in the words of"; lower case, words separated by a blank. */
  readonly sourcePrepositions: readonly string[];
  /** Nouns N of "in X's N": "view", "opinion". */
  readonly viewNouns: ReadonlySet<string>;
  /** Where or through what something was said. Tried in order; the first that holds names the channel. */
  readonly channels: readonly ChannelRule[];
  /** How the language shows whether something was said and how it is held. */
  readonly factuality: FactualityWords;
  /** Given names that tell a gender, lower case; used only to choose between possible antecedents. */
  readonly givenNames?: Readonly<Record<string, 'male' | 'female'>>;
}

/** Words that tell how a statement stands; lemmas in lower case. */
export interface FactualityWords {
  /** Cues by which a speaker says that something is not so: "deny", "rejection". */
  readonly denials: ReadonlySet<string>;
  /** Cues that ask: "wonder", "question". */
  readonly questions: ReadonlySet<string>;
  /** Cues whose infinitive names what is to be done: "promise", "urge". */
  readonly intentions: ReadonlySet<string>;
  /** Cues of mere opinion: "fear", "suspect". */
  readonly opinions: ReadonlySet<string>;
  /** Words whose infinitive was not done: "decline to say". */
  readonly silences: ReadonlySet<string>;
  /** Words whose infinitive is still to come: "expected to announce". */
  readonly expectations: ReadonlySet<string>;
  /** Conjunctions of a condition. */
  readonly conditions: ReadonlySet<string>;
  /** Auxiliaries of the future and of duty. */
  readonly futures: ReadonlySet<string>;
  /** Auxiliaries of what is possible. */
  readonly possibilities: ReadonlySet<string>;
  /** Adverbs of what is possible. */
  readonly doubts: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Words that begin an indirect question. */
  readonly questionWords: ReadonlySet<string>;
}

/** A way of speaking and the words that show it in the clause of the cue or in the source. */
export interface ChannelRule {
  /** "platform post", "press conference", "interview", "call", "parliament", "written statement", "television", "news agency". */
  readonly channel: string;
  /** Regular expression over the words around the cue, lower case; its first group, if any, names the channel ("on X"). */
  readonly words: string;
  readonly examples: readonly [string, ...string[]];
  readonly counterexamples: readonly [string, ...string[]];
}
