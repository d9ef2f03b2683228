import type { TimeKnowledge, TimeMeaning, TimeNegative, TimeRule } from '../../model/knowledge/times.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type Lexed, lexTimes, MARK, NUMBER, PARAGRAPH, PLURAL, WORD } from './lexing.ts';
import { type PatternNode, parsePattern, wordsOf } from './pattern.ts';
import { buildReaders, type Reader } from './readers.ts';

export type Kept = Readonly<Record<string, number | string>>;

/** An expression that a rule found: tokens `[from, to)` and the values the pattern kept. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: TimeMeaning;
  readonly kept: Kept;
}

interface State {
  readonly lexed: Lexed;
  readonly from: number;
  readonly kept: (number | string | undefined)[];
}
type Step = (state: State, at: number) => number;

interface CompiledRule {
  readonly id: string;
  readonly meaning: TimeMeaning | null;
  readonly keep: Kept;
  readonly step: Step;
  readonly admits: (lexed: Lexed, from: number, to: number) => boolean;
}

/** The rules of a language, ready to run. */
export interface TimeMatcher {
  readonly lexicon: Lexicon;
  readonly lex: (text: string) => Lexed;
  readonly find: (lexed: Lexed) => Found[];
  /** Value of the word at a token in a class, or undefined. */
  readonly valueOf: (lexed: Lexed, token: number, className: string) => number | string | undefined;
}

/** Tokens ahead in which a temporal word must stand for a rule to be tried. */
const CORE_DISTANCE = 9;
const DOT = 46;

/** Compiles the patterns once; the matcher keeps no state between texts. */
export function buildMatcher(knowledge: TimeKnowledge): TimeMatcher {
  const trees = new Map<string, PatternNode>();
  const treeOf = (pattern: string): PatternNode => {
    let tree = trees.get(pattern);
    if (!tree) {
      tree = parsePattern(pattern, knowledge.macros);
      trees.set(pattern, tree);
    }
    return tree;
  };
  const literals: string[] = [];
  for (const rule of [...knowledge.rules, ...knowledge.negatives]) literals.push(...wordsOf(treeOf(rule.pattern)));
  for (const rule of knowledge.rules) {
    for (const list of [rule.after, rule.notAfter, rule.before, rule.notBefore]) literals.push(...(list ?? []).filter(isPlainWord));
  }
  for (const rule of knowledge.negatives)
    literals.push(...[...(rule.after ?? []), ...(rule.notAfter ?? []), ...(rule.before ?? [])].filter(isPlainWord));
  const lexicon = buildLexicon(knowledge, literals);
  const readers = buildReaders(lexicon);
  const wordNumbers = new Map(lexicon.words.map((word, index) => [word, index]));
  const classNumbers = new Map(lexicon.classNames.map((name, index) => [name, index]));
  const names: string[] = [];

  const classValues = (name: string) => {
    const index = classNumbers.get(name);
    if (index === undefined) throw new Error(`no class of time words is called ${name}`);
    return lexicon.values[index]!;
  };

  function compile(node: PatternNode, next: Step): Step {
    switch (node.kind) {
      case 'sequence': {
        let step = next;
        for (let index = node.items.length - 1; index >= 0; index--) step = compile(node.items[index]!, step);
        return step;
      }
      case 'choice': {
        const steps = node.items.map(item => compile(item, next));
        return (state, at) => {
          // The longest of the readings, so that the order of alternatives in the data does not matter.
          let best = -1;
          let kept: (number | string | undefined)[] | null = null;
          const saved = state.kept.slice();
          for (const step of steps) {
            const end = step(state, at);
            if (end > best) {
              best = end;
              kept = state.kept.slice();
            }
            for (let index = 0; index < names.length; index++) state.kept[index] = saved[index];
          }
          if (kept) for (let index = 0; index < names.length; index++) state.kept[index] = kept[index];
          return best;
        };
      }
      case 'optional': {
        const some = compile(node.item, next);
        return (state, at) => {
          const end = some(state, at);
          return end < 0 ? next(state, at) : end;
        };
      }
      case 'test': {
        const test = compileTest(node.test);
        const slot = node.name === null ? -1 : slotOf(node.name);
        const { tight, capital } = node;
        return (state, at) => {
          const { lexed } = state;
          if (at >= lexed.count) return -1;
          if (at !== state.from && lexed.gap[at]! & PARAGRAPH) return -1;
          if (tight && lexed.gap[at] !== 0) return -1;
          if (capital && !isCapital(lexed, at)) return -1;
          const end = test(lexed, at);
          if (end < 0) return -1;
          if (slot < 0) return next(state, end);
          const saved = state.kept[slot];
          state.kept[slot] = testValue;
          const result = next(state, end);
          if (result < 0) state.kept[slot] = saved;
          return result;
        };
      }
    }
  }

  function slotOf(name: string): number {
    const known = names.indexOf(name);
    if (known >= 0) return known;
    names.push(name);
    return names.length - 1;
  }

  // The value of the test that succeeded last; read at once by the step that called it.
  let testValue: number | string | undefined;

  function compileTest(test: string): (lexed: Lexed, at: number) => number {
    if (test.length > 1 && test.startsWith('@')) {
      const values = classValues(test.slice(1));
      return (lexed, at) => {
        if (lexed.kind[at] !== WORD) return -1;
        testValue = values[lexed.value[at]!];
        return testValue === undefined ? -1 : at + 1;
      };
    }
    if (test.length > 1 && test.startsWith('#')) {
      const reader: Reader | undefined = readers[test.slice(1)];
      if (!reader) throw new Error(`no reader is called ${test}`);
      return (lexed, at) => {
        const reading = reader(lexed, at);
        if (!reading) return -1;
        testValue = reading.value;
        return reading.end;
      };
    }
    if (isPlainWord(test)) {
      const number = wordNumbers.get(test)!;
      return (lexed, at) => {
        if (lexed.kind[at] !== WORD || lexed.value[at] !== number) return -1;
        testValue = test;
        return at + 1;
      };
    }
    const code = test.charCodeAt(0);
    return (lexed, at) => {
      if (lexed.kind[at] !== MARK || lexed.value[at] !== code) return -1;
      testValue = test;
      return at + 1;
    };
  }

  /** Whether the token is one of the words, classes, marks, or `#digit` for any number, `#capital` for any word with a capital. */
  function compileList(list: readonly string[]): (lexed: Lexed, at: number) => boolean {
    const tests = list.map(item => {
      if (item === '#digit') return (lexed: Lexed, at: number) => lexed.kind[at] === NUMBER;
      if (item === '#capital') return (lexed: Lexed, at: number) => lexed.kind[at]! <= WORD && isCapital(lexed, at);
      const test = compileTest(item);
      return (lexed: Lexed, at: number) => test(lexed, at) >= 0;
    });
    return (lexed, at) => at >= 0 && at < lexed.count && tests.some(test => test(lexed, at));
  }

  function compileRule(rule: TimeRule | TimeNegative): CompiledRule {
    const guards: ((lexed: Lexed, from: number, to: number) => boolean)[] = [];
    if (rule.capital) guards.push((lexed, from) => isCapital(lexed, from));
    const { after, notAfter, before } = rule;
    const notBefore = 'notBefore' in rule ? rule.notBefore : undefined;
    if (after) {
      const list = compileList(after);
      guards.push((lexed, from) => list(lexed, from - 1));
    }
    if (notAfter) {
      const list = compileList(notAfter);
      guards.push((lexed, from) => !list(lexed, from - 1));
    }
    if (before) {
      const list = compileList(before);
      guards.push((lexed, _, to) => list(lexed, to));
    }
    if (notBefore) {
      const list = compileList(notBefore);
      guards.push((lexed, _, to) => !list(lexed, to) || (lexed.gap[to]! & PARAGRAPH) !== 0);
    }
    return {
      id: rule.id,
      meaning: 'meaning' in rule ? rule.meaning : null,
      keep: 'keep' in rule && rule.keep ? rule.keep : {},
      step: compile(treeOf(rule.pattern), (_, at) => at),
      admits: (lexed, from, to) => guards.every(guard => guard(lexed, from, to)),
    };
  }

  // Which rules can begin with which word, with a number, with a mark.
  const byWord: CompiledRule[][] = lexicon.words.map(() => []);
  const byNumber: CompiledRule[] = [];
  const byMark = new Map<number, CompiledRule[]>();
  const spelledNumbers = ['cardinal', 'ordinal', 'decadeWord'].map(name => lexicon.values[classNumbers.get(name) ?? -1] ?? []);
  // Negatives come first: of two equally long readings the first is kept.
  for (const rule of [...knowledge.negatives, ...knowledge.rules]) {
    const compiled = compileRule(rule);
    const starts = new Set<CompiledRule[]>();
    for (const test of firstTests(treeOf(rule.pattern))) {
      if (test.length > 1 && test.startsWith('#')) {
        starts.add(byNumber);
        for (const values of spelledNumbers)
          for (const [word, value] of values.entries()) if (value !== undefined) starts.add(byWord[word]!);
        if (test === '#decade') starts.add(listAt(byMark, 39));
        if (test === '#number') for (const code of [188, 189, 190]) starts.add(listAt(byMark, code));
      } else if (test.startsWith('@')) {
        for (const [word, value] of classValues(test.slice(1)).entries()) if (value !== undefined) starts.add(byWord[word]!);
      } else if (isPlainWord(test)) starts.add(byWord[wordNumbers.get(test)!]!);
      else starts.add(listAt(byMark, test.charCodeAt(0)));
    }
    for (const list of starts) list.push(compiled);
  }

  function isCore(lexed: Lexed, at: number): boolean {
    if (lexed.kind[at] === WORD) return lexicon.core[lexed.value[at]!] === 1;
    if (lexed.kind[at] !== NUMBER) return false;
    const value = lexed.value[at]!;
    if ((value >= 1000 && value <= 2999) || lexed.flags[at]! & PLURAL) return true;
    const next = at + 1 < lexed.count && lexed.kind[at + 1] === MARK ? lexed.value[at + 1] : 0;
    return next === 58 || next === 47 || next === DOT;
  }

  function find(lexed: Lexed): Found[] {
    const found: Found[] = [];
    const { count, kind, value } = lexed;
    let core = -1;
    for (let at = 0; at < count; ) {
      const rules =
        kind[at] === WORD ? byWord[value[at]!]! : kind[at] === NUMBER ? byNumber : kind[at] === MARK ? byMark.get(value[at]!) : undefined;
      if (!rules || rules.length === 0) {
        at++;
        continue;
      }
      if (core < at) {
        core = at;
        while (core < count && !isCore(lexed, core)) core++;
      }
      if (core - at > CORE_DISTANCE) {
        // Nothing temporal ahead: go on where it comes near again.
        at = core - CORE_DISTANCE;
        continue;
      }
      let best: CompiledRule | null = null;
      let bestEnd = at;
      let bestKept: (number | string | undefined)[] = [];
      for (const rule of rules) {
        const state: State = { lexed, from: at, kept: new Array(names.length) };
        const end = rule.step(state, at);
        if (end > bestEnd && rule.admits(lexed, at, end)) {
          best = rule;
          bestEnd = end;
          bestKept = state.kept;
        }
      }
      if (!best) {
        at++;
        continue;
      }
      if (best.meaning !== null) {
        const kept: Record<string, number | string> = { ...best.keep };
        for (let index = 0; index < names.length; index++) if (bestKept[index] !== undefined) kept[names[index]!] = bestKept[index]!;
        found.push({ from: at, to: bestEnd, rule: best.id, meaning: best.meaning, kept });
      }
      at = bestEnd;
    }
    return found;
  }

  return {
    lexicon,
    lex: text => lexTimes(text, lexicon),
    find,
    valueOf: (lexed, token, className) =>
      token >= 0 && token < lexed.count && lexed.kind[token] === WORD
        ? lexicon.values[classNumbers.get(className) ?? -1]?.[lexed.value[token]!]
        : undefined,
  };
}

function listAt(map: Map<number, CompiledRule[]>, code: number): CompiledRule[] {
  let list = map.get(code);
  if (!list) {
    list = [];
    map.set(code, list);
  }
  return list;
}

function isPlainWord(text: string): boolean {
  return /^[a-z\u00c0-\uffff]/.test(text);
}

export function isCapital(lexed: Lexed, at: number): boolean {
  const code = lexed.text.charCodeAt(lexed.start[at]!);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Tests that can stand first in the pattern. */
function firstTests(node: PatternNode): string[] {
  switch (node.kind) {
    case 'test':
      return [node.test];
    case 'optional':
      return firstTests(node.item);
    case 'choice':
      return node.items.flatMap(firstTests);
    case 'sequence': {
      const tests: string[] = [];
      for (const item of node.items) {
        tests.push(...firstTests(item));
        if (!canBeEmpty(item)) break;
      }
      return tests;
    }
  }
}

function canBeEmpty(node: PatternNode): boolean {
  if (node.kind === 'optional') return true;
  if (node.kind === 'choice') return node.items.some(canBeEmpty);
  return node.kind === 'sequence' && node.items.every(canBeEmpty);
}
