import type { State } from './entities.ts';

/** What the actors stage must know of a language and of the world. Words are lower case without diacritics unless said otherwise. */
export interface ActorKnowledge {
  readonly states: readonly State[];
  /** Further names of places that speak for a state, as printed, to its code: older capitals, palaces, other spellings of a capital. */
  readonly metonyms: Readonly<Record<string, string>>;
  /** Words before a name that are no part of it. */
  readonly titles: ReadonlySet<string>;
  /** Family names that stand before the given name ("kim"). */
  readonly familyFirst: ReadonlySet<string>;
  /** Words after a name that are no part of it ("pasha"). */
  readonly honorifics: ReadonlySet<string>;
  /** East Asian family names that are one name in several romanisations, to one of them. */
  readonly sameFamilyNames: Readonly<Record<string, string>>;
  /** Given names that are one name in several languages, to one of them. */
  readonly sameGivenNames: Readonly<Record<string, string>>;
  /** Nouns for an office or task beside a name ("minister"), lemmas. */
  readonly roleNouns: ReadonlySet<string>;
  /** Words of an office that tell it from no other: "of", "affairs"; without diacritics. */
  readonly emptyOfficeWords: ReadonlySet<string>;
  /** Words that say an office is no longer held: "former". */
  readonly formerWords: ReadonlySet<string>;
  /** How whoever leads a delegation is called: "head of delegation". */
  readonly headOfDelegation: string;
  /** Last words of the names of bodies, as printed ("Ministry"): no person is called so. */
  readonly bodyWords: ReadonlySet<string>;
  /** Nouns that with a demonym or a state's name mean the state's side: "delegation", "negotiators"; lemmas. */
  readonly groupNouns: ReadonlySet<string>;
  /** Prepositions that make a capital a place: "in", "near". */
  readonly placePrepositions: ReadonlySet<string>;
  /** Verbs whose object or passive subject is a place when it is a capital: "visit", "bomb"; lemmas. */
  readonly placeVerbs: ReadonlySet<string>;
  /** Nouns that a capital possesses or that come from it when it stands for the government: "offer", "answer"; lemmas. */
  readonly speechNouns: ReadonlySet<string>;
  /** Words at the end of a body's name that say nothing about which one it is: "inc". */
  readonly legalForms: ReadonlySet<string>;
  /** Verbs whose subject belongs to the side that is their object: "lead" in "leading the Danish delegation"; lemmas. */
  readonly leadVerbs: ReadonlySet<string>;
  /** Words that follow an office's link to a foreign state: in "ambassador to Spain" Spain is not whose ambassador he is. */
  readonly awayLinks: ReadonlySet<string>;
}
