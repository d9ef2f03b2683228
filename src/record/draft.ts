import type { Bound, Claim, ItemKind, Match, Span, Value } from '../model/index.ts';
import type { DocumentView } from './view.ts';
import type { Window } from './window.ts';

/** How the words of a node become a value. */
export type AttributeType = 'actors' | 'place' | 'date' | 'count' | 'ordinal' | 'text' | 'form';

export interface AttributeRule {
  readonly type: AttributeType;
  /** The actors named here are parties of the item. */
  readonly party?: true;
  /** Also who speaks in public for no government: a newspaper, a meeting of citizens. */
  readonly public?: true;
  /** Its words tell one item of the kind from another. */
  readonly topic?: true;
  /** Without it there is no draft: somebody who can be a party has to be named. */
  readonly required?: true;
  /** Several values belong together (members of a delegation); otherwise values that differ are a discrepancy. */
  readonly many?: true;
  /** A text with a number and its unit: other numbers of the same unit are a discrepancy. */
  readonly measured?: true;
}

/** A claim before it has its item. `key` is the value folded for comparison. */
export interface DraftClaim extends Span {
  readonly name: string;
  readonly value: Value;
  readonly key: string;
  readonly stance: Claim['stance'];
  /** How far a count binds: "at least 40". */
  readonly bound?: Bound;
  readonly speaker?: string;
  readonly foundBy: string;
}

/** What one passage of one report says of one item. Drafts of the same thing become an item. */
export interface Draft {
  /** Hash of kind, document and passage. */
  readonly id: string;
  readonly kind: ItemKind;
  readonly view: DocumentView;
  /** The passage: usually the sentence. */
  readonly span: Span;
  readonly sentence: number;
  readonly parties: readonly string[];
  readonly date: Window | null;
  /** True where the date was read off the passage, not inferred from the day of the report. */
  readonly dated: boolean;
  readonly status: string | null;
  readonly claims: readonly DraftClaim[];
  /** Lemmas of the topic attributes. */
  readonly terms: ReadonlySet<string>;
  /** TIMEX3 values of the lengths of time named in them: "two- to three-day" and "2–3-day" are both P2D. */
  readonly lengths: ReadonlySet<string>;
  /** Constant features that the pattern gave (`form: 'call'`). */
  readonly features: Readonly<Record<string, string>>;
  /** Who is reported as saying it, as an actor id or a printed name; undefined in the outlet's own voice. */
  readonly speaker?: string;
  readonly match?: Match;
}

export const claimsOf = (draft: Draft, name: string): DraftClaim[] => draft.claims.filter(claim => claim.name === name);

export const keysOf = (draft: Draft, name: string): string[] => claimsOf(draft, name).map(claim => claim.key);
