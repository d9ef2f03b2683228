import type { Pattern } from '../pattern.ts';
import type { State } from './entities.ts';

/** A word or name that tells the sector of an actor (PLOVER: `GOV`, `MIL`, `REB`, `OPP`, `COP`, `JUD`, `LEG`, `CVL` ...). */
export interface SectorWords {
  readonly sector: string;
  /** Lower case; several words are one phrase. */
  readonly words: readonly string[];
}

/** International bodies and armed groups across borders: `IGO`, `NGO`, `IMG`, with their names as printed. */
export interface BodyNames {
  readonly code: string;
  readonly names: readonly string[];
}

/** What a language and the world give to the coding of political events. */
export interface EventKnowledge {
  /** `emit` holds `code` (PLOVER), `cameo`, `mode`, `weight` (1 to 4, how surely the words alone tell the code) and `governs`. */
  readonly patterns: readonly Pattern[];
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly states: readonly State[];
  readonly sectors: readonly SectorWords[];
  readonly bodies: readonly BodyNames[];
  /** Verbs that report what somebody says; their clause is the event's, their subject its voice. */
  readonly speechVerbs: readonly string[];
  /** Personal pronouns that take the place of the speaker ("Norway said it would ..."). */
  readonly pronouns: readonly string[];
}
