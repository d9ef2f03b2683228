import type { Decision, DecisionAction } from '../model/index.ts';
import { hashId } from '../text/index.ts';

/** Gives a decision its id: a hash of its content and its position in the log. */
export function identifyDecision(
  decision: { readonly at: string; readonly by: string; readonly action: DecisionAction },
  position: number,
): Decision {
  const { at, by, action } = decision;
  return { id: hashId(String(position), at, by, JSON.stringify(action)), at, by, action };
}
