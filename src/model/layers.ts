import type { Block } from './document.ts';
import type { EntityType } from './entity-type.ts';
import type { Match } from './pattern.ts';
import type { Day, Span } from './span.ts';
import type { Sentence } from './syntax.ts';

export interface Entity extends Span {
  readonly type: EntityType;
  /** Id of the actor it names, once the collection is known. */
  readonly actor?: string;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimeModifier = 'approximate' | 'at-least' | 'at-most' | 'before' | 'after' | 'start' | 'mid' | 'end';

/** A temporal expression: TIMEX3 type and value, and the days it can mean. */
export interface Time extends Span {
  readonly type: TimeType;
  /** TIMEX3 value: `2025-06-02`, `1998-W10`, `P2W`, `PRESENT_REF`; `XXXX-XX-XX` parts stay open. */
  readonly value: string;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** What it was resolved against: `absolute`, `published`, `dateline`, `utterance`, `narrative`, `text`, or `none`. */
  readonly basis: string;
  readonly modifier?: TimeModifier;
}

export type StatementKind = 'direct' | 'indirect' | 'mixed';
/** Spans in text order; a discontinuous stretch of text is several. Tuple form as in the exported layer. */
export type SpanList = readonly (readonly [number, number])[];

/** How something stands: so, not so, a question, under a condition, to be done or to come, or merely possible. */
export type Factuality = 'asserted' | 'denied' | 'asked' | 'conditional' | 'planned' | 'hypothetical';

/** An attribution relation: who (source) says (cue) what (content). */
export interface Statement {
  readonly source: SpanList;
  readonly cue: SpanList;
  readonly content: SpanList;
  readonly kind: StatementKind;
  /** Resolved speaker as printed in the document's fullest form ("Rustam Karimov"), not an id. */
  readonly speaker?: string;
  /** Office or role as printed next to the speaker. */
  readonly role?: string;
  /** platform post, press conference, interview, call, parliament, written statement ... with the name where given. */
  readonly channel?: string;
  readonly saidOn?: Day;
  readonly addressee?: string;
  /** The words of an earlier statement of the same run that tell channel, day or hearer, where this one does not. */
  readonly occasion?: SpanList;
  /** How the speaker holds what is said. */
  readonly factuality?: Factuality;
  /** How the report presents the act of saying ("declined to say" is denied, "will announce" planned); absent where it was simply done. */
  readonly attribution?: Factuality;
  /** What others say within what is said ("the envoy said the king had promised ..."), outermost first. */
  readonly nested?: readonly Statement[];
  /** Name of the cue pattern. */
  readonly foundBy?: string;
}

export type EventAux = 'future' | 'historical' | 'hypothetical' | 'negated';

/** A political event in PLOVER 0.8 coding. */
export interface PoliticalEvent extends Span {
  readonly code: string;
  readonly mode?: string;
  readonly context?: string;
  readonly cameo?: string;
  readonly source: string;
  readonly target: string;
  readonly sourceCode?: string;
  readonly targetCode?: string;
  readonly aux?: readonly EventAux[];
  readonly attributedTo?: string;
  readonly date?: Day;
  readonly foundBy?: string;
}

/** Everything that is known about one document by itself. */
export interface Annotations {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly events: readonly PoliticalEvent[];
  /** Patterns of the record found in the sentences, the raw material of items. */
  readonly matches: readonly Match[];
}
