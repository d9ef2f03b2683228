import { applyRule, endingKey, type LemmaRule, MAX_ENDING } from '../src/stages/syntax/lemmatize.ts';
import { foldText } from '../src/text/features/characters.ts';

/** A form with its tag number and lemma, as often as it occurs. */
export interface LemmaExample {
  readonly form: string;
  readonly tag: number;
  readonly lemma: string;
}

/** Length of the node of a whole word: it comes after all endings. */
const WHOLE = 99;

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

/** A rule costs this much at most to be learned from a single word's ending: a longer one belongs to that word alone ("went", "go"). */
const CHEAP = 3;

/** Learns a trie of endings: at each node the majority rule, kept only where it differs from the rule of the shorter ending. */
export function trainLemmas(examples: readonly LemmaExample[]): { rules: LemmaRule[]; entries: Map<number, number> } {
  const ruleNumbers = new Map<string, number>();
  const rules: LemmaRule[] = [];
  const numberOf = (rule: LemmaRule): number => {
    const name = `${rule.letters} ${rule.cut} ${rule.add}`;
    let number = ruleNumbers.get(name);
    if (number === undefined) {
      number = rules.length;
      ruleNumbers.set(name, number);
      rules.push(rule);
    }
    return number;
  };
  interface Node {
    readonly counts: Map<number, number>;
    readonly parent: number | null;
    readonly length: number;
    /** The only folded word that came by, null after a second one. */
    word: string | null;
  }
  const nodes = new Map<number, Node>();
  const words = new Map<number, LemmaExample[]>();
  const vote = (key: number, parent: number | null, length: number, rule: number, word: string): void => {
    let node = nodes.get(key);
    if (!node) {
      node = { counts: new Map(), parent, length, word };
      nodes.set(key, node);
    }
    if (node.word !== word) node.word = null;
    node.counts.set(rule, (node.counts.get(rule) ?? 0) + 1);
  };
  for (const example of examples) {
    const { form, tag, lemma } = example;
    const number = numberOf(ruleFor(form, lemma));
    const folded = foldText(form);
    let parent: number | null = null;
    for (let length = 0; length <= Math.min(MAX_ENDING, folded.length); length += 1) {
      const key = endingKey(tag, folded, length);
      vote(key, parent, length, number, folded);
      parent = key;
    }
    const whole = endingKey(tag, folded, -1);
    vote(whole, parent, WHOLE, number, folded);
    words.set(whole, [...(words.get(whole) ?? []), example]);
  }

  const winnerOf = (key: number, { counts, length, word }: Node): number | null => {
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([rule]) => rule);
    if (length === WHOLE) return counts.size === 1 ? ranked[0]! : bestForWord(words.get(key)!, ranked);
    const { cut, add } = rules[ranked[0]!]!;
    return word !== null && length > 0 && cut + add.length > CHEAP ? null : ranked[0]!;
  };
  /** Of the rules of a word and the one that always gives its commonest lemma, the one that is right most often: "i" and "I" are both I. */
  const bestForWord = (seen: readonly LemmaExample[], ranked: readonly number[]): number => {
    const lemmas = new Map<string, number>();
    for (const { lemma } of seen) lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
    const commonest = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
    const right = (rule: LemmaRule): number => seen.reduce((sum, { form, lemma }) => sum + (applyRule(rule, form) === lemma ? 1 : 0), 0);
    const always: LemmaRule = { letters: 0, cut: seen[0]!.form.length, add: commonest };
    const best = ranked.reduce((a, b) => (right(rules[b]!) > right(rules[a]!) ? b : a));
    return always.cut < 256 && right(always) > right(rules[best]!) ? numberOf(always) : best;
  };

  const entries = new Map<number, number>();
  // what a lookup that misses this node would find
  const inherited = (key: number | null): number => {
    for (let at = key; at !== null; at = nodes.get(at)!.parent) if (entries.has(at)) return entries.get(at)! - 1;
    return -1;
  };
  for (const [key, node] of [...nodes].sort((a, b) => a[1].length - b[1].length || a[0] - b[0])) {
    const winner = winnerOf(key, node);
    if (winner !== null && inherited(node.parent) !== winner) entries.set(key, winner + 1);
  }
  return { rules, entries };
}
