import type { Item, ItemKind, Match } from '../model/index.ts';
import type { Draft } from './draft.ts';
import type { AttributeRules } from './read-draft.ts';
import type { DocumentView } from './view.ts';

/** Everything the record knows of one kind of item. A new kind is a folder with one of these, and a line in `kinds.ts`. */
export interface KindRules {
  readonly kind: ItemKind;
  readonly attributes: AttributeRules;
  /** Acts of speech: told without a day, they happened when they were reported. */
  readonly reported?: true;
  /** Weakest first: of what the reports say, the last one reached is where the item stands. Empty where the kind has no states. */
  readonly states: readonly string[];
  /** States between which a matter goes to and fro: the last one reported holds, not the strongest. */
  readonly newest?: readonly string[];
  /** The attribute that is the speaker where the words name nobody: "Peru must open its ports," said the envoy. */
  readonly voice?: string;
  /** Makes drafts of its own from a report, beside those that matches give. */
  derive?(view: DocumentView): readonly Draft[];
  /** Completes or drops what a match gave. */
  refine?(draft: Draft, match: Match): Draft | null;
  /** Completes a report's drafts from one another: an undated mention from the dated one before it. */
  link?(drafts: readonly Draft[]): readonly Draft[];
  /** Above 0: two drafts are of the same thing. */
  same(a: Draft, b: Draft): number;
  /** Never the same. */
  clash?(a: Draft, b: Draft): boolean;
  /** Adds what only the finished item can tell. */
  finish?(item: Item, drafts: readonly Draft[]): Item;
  /** Links the finished lines of the kind: a deadline to the one it moves. As many as given, in the same order. */
  relate?(lines: readonly Line[]): readonly Item[];
  /** A line for people, from the item's values. */
  title(view: TitleView): string;
}

/** What a title is written from. */
export interface TitleView {
  readonly parties: readonly string[];
  readonly status: string | null;
  readonly features: Readonly<Record<string, string>>;
  /** The value shown for an attribute, as text; empty where there is none. */
  value(name: string): string;
  /** The same, but of several values the first alone: two renderings of one utterance are not one text. */
  first(name: string): string;
}

/** A group of drafts on its way to an item. */
export interface Bundle {
  readonly rules: KindRules;
  /** By publication, then document id, then place in the text. */
  readonly drafts: readonly [Draft, ...Draft[]];
}

/** A finished line with what it was made of. */
export interface Line {
  readonly bundle: Bundle;
  readonly item: Item;
}
