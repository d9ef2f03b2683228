import type { Draft } from './draft.ts';
import { keysOf } from './draft.ts';
import { containment } from './terms.ts';
import { sideOf } from './view.ts';
import { lengthOf, overlap } from './window.ts';

/** The sides of a draft's parties: an envoy and the state that sent him are one side. */
export function sides(draft: Draft): Set<string> {
  return new Set(draft.parties.map(id => sideOf(id, draft.view.context.actors) ?? id));
}

/** Share of the smaller set of sides that both have; null where either names none. */
export function sharedSides(a: Draft, b: Draft): number | null {
  const left = sides(a);
  const right = sides(b);
  return left.size && right.size ? containment(left, right) : null;
}

/** A window longer than this says no more than "around then". */
const VAGUE = 10;

/** 1: the days touch; 0: a day is missing or one of them is only a vague window around the other; -1: they are apart. */
export function sameDays(a: Draft, b: Draft, slack = 1): number {
  if (!a.date || !b.date) return 0;
  if (!overlap(a.date, b.date, slack)) return -1;
  return lengthOf(a.date) > VAGUE !== lengthOf(b.date) > VAGUE ? 0 : 1;
}

/** Both give the attribute and no value of the one is a value of the other. */
export function differ(a: Draft, b: Draft, name: string): boolean {
  const left = keysOf(a, name);
  const right = keysOf(b, name);
  return left.length > 0 && right.length > 0 && !left.some(key => right.includes(key));
}

export function agree(a: Draft, b: Draft, name: string): boolean {
  const left = keysOf(a, name);
  return left.length > 0 && keysOf(b, name).some(key => left.includes(key));
}

/** How far two drafts speak of the same issue. */
export const sameTerms = (a: Draft, b: Draft): number => containment(a.terms, b.terms);

/**
 * The rule of most kinds: whoever is named as `actor` is of the same side, and the topics share at least half of the words of the shorter.
 * Days that are further apart than `slack` keep two of them apart: a demand made again a month later is a new claim on the same line only
 * where its words are nearly the same.
 */
export function sameIssue(a: Draft, b: Draft, actor: string, slack: number): number {
  if (differ(a, b, actor) && !sameSideIn(a, b, actor)) return 0;
  if (numbersDiffer(a, b)) return 0;
  const terms = sameTerms(a, b);
  // A truce of two to three days that one side offered is one offer, however the rest is worded.
  if (commonTerms(a, b) > 0 && [...a.lengths].some(length => b.lengths.has(length)) && sameSideIn(a, b, actor)) return Math.max(terms, 0.6);
  const apart = a.date && b.date ? !overlap(a.date, b.date, slack) : false;
  const needed = apart ? 0.8 : 0.5;
  if (terms < needed || commonTerms(a, b) < 2) return 0;
  return terms + (agree(a, b, actor) ? 0.5 : 0) + (sameDays(a, b) > 0 ? 0.25 : 0);
}

/** Some value of the attribute in `a` is of the same side as one of `other` (default: the same attribute) in `b`. */
export function sameSideIn(a: Draft, b: Draft, name: string, other = name): boolean {
  const side = (draft: Draft, key: string) => sideOf(key, draft.view.context.actors) ?? key;
  const left = keysOf(a, name).map(key => side(a, key));
  return keysOf(b, other).some(key => left.includes(side(b, key)));
}

/** Both name numbers and share none: "a thousand prisoners" and "twelve hundred" are two matters, and so are the fourth and the sixth article. */
export function numbersDiffer(a: Draft, b: Draft): boolean {
  return apart(numbersIn(a), numbersIn(b)) || apart(ordinalsIn(a), ordinalsIn(b));
}

const apart = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !left.some(term => right.includes(term));

/** The numbers among the words of a topic, in digits or in words. */
export const numbersIn = (draft: Draft): string[] =>
  [...draft.terms].filter(term => /\d/.test(term) || Object.hasOwn(draft.view.context.knowledge.numberWords, term));

const ordinalsIn = (draft: Draft): string[] => [...draft.terms].filter(term => Object.hasOwn(draft.view.context.knowledge.ordinals, term));

function commonTerms(a: Draft, b: Draft): number {
  let common = 0;
  for (const term of a.terms) if (b.terms.has(term)) common++;
  // A topic of one word ("a ceasefire") can share no more than that.
  return Math.min(a.terms.size, b.terms.size) === 1 ? common * 2 : common;
}
