import type { TimeKnowledge, TimeMeaning, TimeNegative, TimeRule } from '../../model/knowledge/times.ts';
import { isCapital } from './capital.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type Lexed, lexTimes, MARK, NUMBER, PARAGRAPH, PLURAL, WORD } from './lexing.ts';
import { type PatternNode, parsePattern, wordsOf } from './pattern.ts';
import { buildReaders, type Reader } from './readers.ts';
import { buildStepCompiler, isPlainWord, type KeptValue, newRun, type Step, type StepCompiler, undo } from './steps.ts';

export type Kept = Readonly<Record<string, number | string>>;

/** An expression that a rule found: tokens `[from, to)` and the values the pattern kept. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly meaning: TimeMeaning;
  readonly kept: Kept;
}

type Guard = (lexed: Lexed, from: number, to: number) => boolean;

interface CompiledRule {
  readonly id: string;
  readonly meaning: TimeMeaning | null;
  readonly keep: Kept;
  readonly step: Step;
  readonly guards: readonly Guard[];
}

/** The rules of a language, ready to run. */
export interface TimeMatcher {
  readonly lexicon: Lexicon;
  readonly readers: Readonly<Record<string, Reader>>;
  readonly lex: (text: string) => Lexed;
  readonly find: (lexed: Lexed) => Found[];
  /** Value of the word at a token in a class, or undefined. */
  readonly valueOf: (lexed: Lexed, token: number, className: string) => number | string | undefined;
}

/** Tokens ahead in which a temporal word must stand for a rule to be tried. */
const CORE_DISTANCE = 9;

/** Compiles the patterns once; the matcher keeps no state between texts. */
export function buildMatcher(knowledge: TimeKnowledge): TimeMatcher {
  // Negatives come first: of two equally long readings the first is kept.
  const rules: readonly (TimeRule | TimeNegative)[] = [...knowledge.negatives, ...knowledge.rules];
  const trees = rules.map(rule => parsePattern(rule.pattern, knowledge.macros));
  const lexicon = buildLexicon(knowledge, [...trees.flatMap(wordsOf), ...rules.flatMap(guardWords)]);
  const readers = buildReaders(lexicon);
  const compiler = buildStepCompiler(lexicon, readers);
  const compiled = rules.map((rule, index) => compileRule(rule, trees[index]!, compiler));
  const find = indexRules(compiled, trees, lexicon, compiler);
  const classNumbers = new Map(lexicon.classNames.map((name, index) => [name, index]));
  return {
    lexicon,
    readers,
    lex: text => lexTimes(text, lexicon),
    find,
    valueOf: (lexed, token, className) =>
      token >= 0 && token < lexed.count && lexed.kind[token] === WORD
        ? lexicon.values[classNumbers.get(className) ?? -1]?.[lexed.value[token]!]
        : undefined,
  };
}

function guardWords(rule: TimeRule | TimeNegative): string[] {
  const { after = [], notAfter = [], before = [] } = rule;
  const notBefore = 'notBefore' in rule ? (rule.notBefore ?? []) : [];
  return [...after, ...notAfter, ...before, ...notBefore].filter(isPlainWord);
}

function compileRule(rule: TimeRule | TimeNegative, tree: PatternNode, compiler: StepCompiler): CompiledRule {
  /** Whether the token is one of the words, classes or marks, or `#digit` for any number, `#capital` for any word with a capital. */
  function listed(list: readonly string[]): (lexed: Lexed, at: number) => boolean {
    const tests = list.map(item => {
      if (item === '#digit') return (lexed: Lexed, at: number) => lexed.kind[at] === NUMBER;
      if (item === '#capital') return (lexed: Lexed, at: number) => lexed.kind[at]! <= WORD && isCapital(lexed, at);
      const test = compiler.test(item);
      return (lexed: Lexed, at: number) => test(lexed, at) >= 0;
    });
    return (lexed, at) => at >= 0 && at < lexed.count && tests.some(test => test(lexed, at));
  }
  const guards: Guard[] = [];
  const { capital, after, notAfter, before } = rule;
  const notBefore = 'notBefore' in rule ? rule.notBefore : undefined;
  if (capital) guards.push((lexed, from) => isCapital(lexed, from));
  if (after) {
    const list = listed(after);
    guards.push((lexed, from) => list(lexed, from - 1));
  }
  if (notAfter) {
    const list = listed(notAfter);
    guards.push((lexed, from) => !list(lexed, from - 1));
  }
  if (before) {
    const list = listed(before);
    guards.push((lexed, _, to) => list(lexed, to));
  }
  if (notBefore) {
    const list = listed(notBefore);
    guards.push((lexed, _, to) => !list(lexed, to) || (lexed.gap[to]! & PARAGRAPH) !== 0);
  }
  return {
    id: rule.id,
    meaning: 'meaning' in rule ? rule.meaning : null,
    keep: 'keep' in rule && rule.keep ? rule.keep : {},
    step: compiler.compile(tree),
    guards,
  };
}

/** Sorts the rules by the words, numbers and marks they can begin with, and gives the search over a text. */
function indexRules(
  compiled: readonly CompiledRule[],
  trees: readonly PatternNode[],
  lexicon: Lexicon,
  compiler: StepCompiler,
): (lexed: Lexed) => Found[] {
  const byWord: CompiledRule[][] = lexicon.words.map(() => []);
  const byNumber: CompiledRule[] = [];
  const byMark = new Map<number, CompiledRule[]>();
  for (const [index, rule] of compiled.entries()) {
    const { words, numbers, marks } = compiler.gate(trees[index]!);
    for (const [word, opened] of words.entries()) if (opened) byWord[word]!.push(rule);
    if (numbers) byNumber.push(rule);
    for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), rule]);
  }
  const none: CompiledRule[] = [];
  const { names } = compiler;

  return lexed => {
    const found: Found[] = [];
    const { count, kind, value } = lexed;
    const run = newRun(lexed);
    let core = -1;
    for (let at = 0; at < count; ) {
      const rules =
        kind[at] === WORD
          ? byWord[value[at]!]!
          : kind[at] === NUMBER
            ? byNumber
            : kind[at] === MARK
              ? (byMark.get(value[at]!) ?? none)
              : none;
      if (rules.length === 0) {
        at++;
        continue;
      }
      if (core < at) {
        core = at;
        while (core < count && !isCore(lexed, lexicon, core)) core++;
      }
      if (core - at > CORE_DISTANCE) {
        // Nothing temporal ahead: go on where it comes near again.
        at = core - CORE_DISTANCE;
        continue;
      }
      let best: CompiledRule | null = null;
      let bestEnd = at;
      let bestKept: KeptValue[] = [];
      run.from = at;
      for (const rule of rules) {
        const end = rule.step(run, at);
        if (end > bestEnd && rule.guards.every(guard => guard(lexed, at, end))) {
          best = rule;
          bestEnd = end;
          bestKept = run.kept.slice();
        }
        undo(run, 0);
      }
      if (!best) {
        at++;
        continue;
      }
      if (best.meaning !== null)
        found.push({ from: at, to: bestEnd, rule: best.id, meaning: best.meaning, kept: name(names, best, bestKept) });
      at = bestEnd;
    }
    return found;
  };
}

function name(names: readonly string[], rule: CompiledRule, values: readonly KeptValue[]): Kept {
  const kept: Record<string, number | string> = { ...rule.keep };
  for (let index = 0; index < values.length; index++) if (values[index] !== undefined) kept[names[index]!] = values[index]!;
  return kept;
}

/** Words of the core classes, years, "1990s", and numbers that a clock or a date in figures can begin with. */
function isCore(lexed: Lexed, lexicon: Lexicon, at: number): boolean {
  if (lexed.kind[at] === WORD) return lexicon.core[lexed.value[at]!] === 1;
  if (lexed.kind[at] !== NUMBER) return false;
  const value = lexed.value[at]!;
  if ((value >= 1000 && value <= 2999) || lexed.flags[at]! & PLURAL) return true;
  const next = at + 1 < lexed.count && lexed.kind[at + 1] === MARK ? lexed.value[at + 1] : 0;
  return next === 58 || next === 47 || next === 46;
}
