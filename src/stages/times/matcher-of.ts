import type { TimeKnowledge } from '../../model/knowledge/times.ts';
import { buildMatcher, type TimeMatcher } from './matching.ts';

const matchers = new WeakMap<TimeKnowledge, TimeMatcher>();

/** The compiled rules of a language; compiled once for each knowledge. */
export function matcherOf(knowledge: TimeKnowledge): TimeMatcher {
  let matcher = matchers.get(knowledge);
  if (!matcher) {
    matcher = buildMatcher(knowledge);
    matchers.set(knowledge, matcher);
  }
  return matcher;
}
