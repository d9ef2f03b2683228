import type { Claim, Evidence, EvidenceList, Value } from './evidence.ts';
import type { StatementKind } from './layers.ts';
import type { Day, DayRange } from './span.ts';

export const itemKinds = [
  'meeting',
  'document',
  'proposal',
  'position',
  'demand',
  'refusal',
  'agreement',
  'exchange',
  'commitment',
  'deadline',
  'third-party',
  'incident',
  'statement',
  'discrepancy',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An attribute of an item: the value shown, and every claim for it; values that differ stay side by side. */
export interface Attribute {
  readonly value: Value;
  readonly claims: readonly Claim[];
  /** Set where a person put the value; the claims stay as the reports have them. */
  readonly correctedBy?: string;
}

export interface Transition {
  readonly status: string;
  readonly date: Day | DayRange | null;
  readonly evidence: EvidenceList;
}

/** One sentence of an utterance as one passage renders it. */
export interface Rendering extends Evidence {
  readonly outlet: string;
  readonly form: StatementKind;
}

/** One line of the record. */
export interface Item {
  /** Hash of what makes the item itself; survives re-runs. */
  readonly id: string;
  /** Ids of everything the item was ever made of: a decision on any of them still finds it after a re-run. */
  readonly drafts: readonly string[];
  readonly process: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly status: string | null;
  readonly disputed: boolean;
  /** Happened on; a window has both ends where known. */
  readonly date: Day | DayRange | null;
  /** Display names of the parties. */
  readonly parties: readonly string[];
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly evidence: EvidenceList;
  readonly history: readonly Transition[];
  /** Ids of items this one is about (a discrepancy, a criticism, a superseding deadline). */
  readonly related: readonly string[];
  readonly outlets: number;
  /** Independent origins: copies and renderings of one statement count once. */
  readonly origins: number;
  /** Of a statement: id of the actor who made it, where the speaker is one. */
  readonly speaker?: string;
  /** Of a statement that several passages render: its sentences in order, each with every rendering of it. */
  readonly renderings?: readonly (readonly Rendering[])[];
  /** What a person said of the line. Rejected lines stay in the store and leave the exports. */
  readonly judged?: { readonly verdict: 'accepted' | 'rejected'; readonly by: string; readonly reason?: string };
  readonly notes?: readonly { readonly by: string; readonly text: string }[];
}

export interface Process {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
  readonly documents: readonly string[];
  readonly start: Day | null;
  readonly end: Day | null;
}

export type ActorType = 'person' | 'organization' | 'place' | 'state';

/** An office as printed beside a person's name, with its passages. */
export interface Office {
  readonly office: string;
  /** The state it is an office of. */
  readonly of?: string;
  /** First and last day of the reports that print it. */
  readonly seen?: { readonly start: Day; readonly end: Day };
  /** Set where the reports say that it is no longer held ("former foreign minister"). */
  readonly former?: true;
  readonly evidence: EvidenceList;
}

/** One person, body, state or place over the whole collection. */
export interface Actor {
  readonly id: string;
  readonly type: ActorType;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly offices: readonly Office[];
  /** Id of the state the actor belongs to or speaks for, where known. */
  readonly state?: string;
  /** Why spellings were joined, one line each. */
  readonly reasons: readonly string[];
}

/** The record of a collection. */
export interface ProcessRecord {
  readonly processes: readonly Process[];
  readonly items: readonly Item[];
  readonly actors: readonly Actor[];
}
