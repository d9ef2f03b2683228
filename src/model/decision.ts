/** A human judgement. Replayed in order over every re-run of the machine's part. */
export interface Decision {
  /** Hash of content and position; given by the store. */
  readonly id: string;
  /** ISO 8601 instant, given by the edge that took the decision. */
  readonly at: string;
  readonly by: string;
  readonly action: DecisionAction;
}

export type DecisionAction =
  | { readonly type: 'accept'; readonly item: string }
  | { readonly type: 'reject'; readonly item: string; readonly reason?: string }
  | { readonly type: 'merge'; readonly items: readonly [string, string, ...string[]] }
  | { readonly type: 'split'; readonly item: string; readonly docs: readonly [string, ...string[]] }
  | { readonly type: 'correct'; readonly item: string; readonly attribute: string; readonly value: string; readonly reason?: string }
  | { readonly type: 'note'; readonly item: string; readonly text: string }
  /** Actors that are one. */
  | { readonly type: 'same-actor'; readonly actors: readonly [string, string, ...string[]] }
  /** Spellings that are those of somebody else than the actor they were given to. */
  | { readonly type: 'other-actor'; readonly actor: string; readonly spellings: readonly [string, ...string[]] }
  | { readonly type: 'rename-process'; readonly process: string; readonly name: string };
