import { applyRule, endingKey, type LemmaRule, MAX_ENDING } from '../src/stages/syntax/lemmatize.ts';
import { foldText } from '../src/text/features/characters.ts';

/** A form with its tag number and lemma, as often as it occurs. */
export interface LemmaExample {
  readonly form: string;
  readonly tag: number;
  readonly lemma: string;
}

/** The rule that makes a lemma from a form. */
export function ruleFor(form: string, lemma: string): LemmaRule {
  const lower = form.toLowerCase();
  const tries: [number, string, string][] = [
    [1, lower, lemma],
    [0, form, lemma],
    [2, lower, lemma === '' ? '' : lemma[0]!.toLowerCase() + lemma.slice(1)],
  ];
  let best: LemmaRule | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [letters, from, to] of tries) {
    let same = 0;
    while (same < from.length && same < to.length && from[same] === to[same]) same += 1;
    const rule = { letters, cut: from.length - same, add: to.slice(same) };
    const cost = rule.cut + rule.add.length;
    if (cost < least && applyRule(rule, form) === lemma) {
      least = cost;
      best = rule;
    }
  }
  return best ?? { letters: 0, cut: form.length, add: lemma };
}

/** Learns a trie of endings: at each node the majority rule, kept only where it differs from the rule of the shorter ending. */
export function trainLemmas(examples: readonly LemmaExample[]): { rules: LemmaRule[]; entries: Map<number, number> } {
  const ruleNumbers = new Map<string, number>();
  const rules: LemmaRule[] = [];
  const nodes = new Map<number, { counts: Map<number, number>; parent: number | null; length: number }>();
  const vote = (key: number, parent: number | null, length: number, rule: number): void => {
    let node = nodes.get(key);
    if (!node) {
      node = { counts: new Map(), parent, length };
      nodes.set(key, node);
    }
    node.counts.set(rule, (node.counts.get(rule) ?? 0) + 1);
  };
  for (const { form, tag, lemma } of examples) {
    const rule = ruleFor(form, lemma);
    const name = `${rule.letters} ${rule.cut} ${rule.add}`;
    let number = ruleNumbers.get(name);
    if (number === undefined) {
      number = rules.length;
      ruleNumbers.set(name, number);
      rules.push(rule);
    }
    const folded = foldText(form);
    let parent: number | null = null;
    for (let length = 0; length <= Math.min(MAX_ENDING, folded.length); length += 1) {
      const key = endingKey(tag, folded, length);
      vote(key, parent, length, number);
      parent = key;
    }
    vote(endingKey(tag, folded, -1), parent, 99, number);
  }
  const winners = new Map<number, number>();
  for (const [key, { counts }] of nodes) winners.set(key, [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0]);
  const entries = new Map<number, number>();
  // what a lookup that misses this node would find
  const inherited = (key: number | null): number => {
    for (let at = key; at !== null; at = nodes.get(at)!.parent) if (entries.has(at)) return entries.get(at)! - 1;
    return -1;
  };
  for (const [key, node] of [...nodes].sort((a, b) => a[1].length - b[1].length || a[0] - b[0])) {
    const winner = winners.get(key)!;
    if (inherited(node.parent) !== winner) entries.set(key, winner + 1);
  }
  return { rules, entries };
}
