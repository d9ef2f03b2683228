import { isCapital } from './capital.ts';
import type { Lexicon } from './lexicon.ts';
import { type Lexed, MARK, NUMBER, PARAGRAPH, WORD } from './lexing.ts';
import type { PatternNode } from './pattern.ts';
import type { Reader } from './readers.ts';

export type KeptValue = number | string | undefined;

/** One run of the matcher: what is kept so far, and how to take it back. */
export interface Run {
  readonly lexed: Lexed;
  /** Token the expression begins with. */
  from: number;
  readonly kept: KeptValue[];
  /** Slots and former values, in the order they were overwritten. */
  readonly trailSlots: number[];
  readonly trailValues: KeptValue[];
}

/** Matches from a token and gives the token behind the match, or -1. A failing step leaves what is kept as it was. */
export type Step = (run: Run, at: number) => number;

/** Tokens a pattern can begin with. */
interface Gate {
  readonly words: Uint8Array;
  readonly numbers: boolean;
  readonly marks: ReadonlySet<number>;
  /** Any word with a capital, known or not. */
  readonly names: boolean;
}

export function newRun(lexed: Lexed): Run {
  return { lexed, from: 0, kept: [], trailSlots: [], trailValues: [] };
}

/** Takes back everything kept since the trail had this length. */
export function undo(run: Run, length: number): void {
  const { trailSlots, trailValues, kept } = run;
  while (trailSlots.length > length) kept[trailSlots.pop()!] = trailValues.pop();
}

function keep(run: Run, slot: number, value: KeptValue): void {
  run.trailSlots.push(slot);
  run.trailValues.push(run.kept[slot]);
  run.kept[slot] = value;
}

export const isPlainWord = (text: string): boolean => /^[a-z\u00c0-\uffff]/.test(text);

const isFigure = (text: string): boolean => /^\d+$/.test(text);

/** Classes of words that readers of numbers accept. */
const spelled = ['cardinal', 'ordinal', 'decadeWord'];

export interface StepCompiler {
  /** Names of kept values, by slot. */
  readonly names: readonly string[];
  readonly compile: (node: PatternNode) => Step;
  /** Tests one token for a word, class, reader or mark: the token behind it, or -1. */
  readonly test: (test: string) => (lexed: Lexed, at: number) => number;
  readonly gate: (node: PatternNode) => Gate;
}

/** Turns pattern trees into functions over tokens, with backtracking by continuation. */
export function buildStepCompiler(lexicon: Lexicon, readers: Readonly<Record<string, Reader>>): StepCompiler {
  const wordNumbers = new Map(lexicon.words.map((word, index) => [word, index]));
  const classNumbers = new Map(lexicon.classNames.map((name, index) => [name, index]));
  const names: string[] = [];
  // The value of the test that succeeded last; read at once by the step that called it.
  let testValue: KeptValue;

  function classValues(name: string): readonly KeptValue[] {
    const index = classNumbers.get(name);
    if (index === undefined) throw new Error(`no class of time words is called ${name}`);
    return lexicon.values[index]!;
  }

  function slotOf(name: string): number {
    const known = names.indexOf(name);
    if (known >= 0) return known;
    names.push(name);
    return names.length - 1;
  }

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
      const reader = readers[test.slice(1)];
      if (!reader) throw new Error(`no reader is called ${test}`);
      return (lexed, at) => {
        const reading = reader(lexed, at);
        if (!reading) return -1;
        testValue = reading.value;
        return reading.end;
      };
    }
    if (isFigure(test)) {
      const figure = Number(test);
      return (lexed, at) => {
        if (lexed.kind[at] !== NUMBER || lexed.value[at] !== figure) return -1;
        testValue = figure;
        return at + 1;
      };
    }
    if (isPlainWord(test)) {
      const number = wordNumbers.get(test);
      if (number === undefined) throw new Error(`the word ${test} is not in the lexicon`);
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

  function gate(node: PatternNode): Gate {
    const words = new Uint8Array(lexicon.words.length);
    const marks = new Set<number>();
    let numbers = false;
    let named = false;
    const allow = (values: readonly KeptValue[]): void => {
      for (const [word, value] of values.entries()) if (value !== undefined) words[word] = 1;
    };
    for (const test of firstTests(node)) {
      if (test.length > 1 && test.startsWith('#')) {
        numbers = true;
        for (const name of spelled) allow(classValues(name));
        if (test === '#decade') marks.add(39);
        if (test === '#name') named = true;
        for (const code of [188, 189, 190]) marks.add(code);
      } else if (isFigure(test)) numbers = true;
      else if (test.length > 1 && test.startsWith('@')) allow(classValues(test.slice(1)));
      else if (isPlainWord(test)) words[wordNumbers.get(test)!] = 1;
      else marks.add(test.charCodeAt(0));
    }
    return { words, numbers, marks, names: named };
  }

  function compileWith(node: PatternNode, next: Step): Step {
    switch (node.kind) {
      case 'sequence': {
        let step = next;
        for (let index = node.items.length - 1; index >= 0; index--) step = compileWith(node.items[index]!, step);
        return step;
      }
      case 'choice': {
        const steps = node.items.map(item => compileWith(item, next));
        const gates = node.items.map(item => (canBeEmpty(item) ? null : gate(item)));
        return (run, at) => {
          // The longest of the readings, so that the order of alternatives in the data does not matter.
          let best = -1;
          let slots: number[] = [];
          let values: KeptValue[] = [];
          const mark = run.trailSlots.length;
          for (let index = 0; index < steps.length; index++) {
            const gate = gates[index];
            if (gate && !opens(gate, run.lexed, at)) continue;
            const end = steps[index]!(run, at);
            if (end < 0) continue;
            if (end > best) {
              best = end;
              slots = run.trailSlots.slice(mark);
              values = slots.map(slot => run.kept[slot]);
            }
            undo(run, mark);
          }
          for (let index = 0; index < slots.length; index++) keep(run, slots[index]!, values[index]);
          return best;
        };
      }
      case 'optional': {
        const some = compileWith(node.item, next);
        const opening = gate(node.item);
        return (run, at) => {
          if (opens(opening, run.lexed, at)) {
            const end = some(run, at);
            if (end >= 0) return end;
          }
          return next(run, at);
        };
      }
      case 'test': {
        const test = compileTest(node.test);
        const slot = node.name === null ? -1 : slotOf(node.name);
        const { tight, capital } = node;
        return (run, at) => {
          const { lexed } = run;
          if (at >= lexed.count) return -1;
          if (at !== run.from && lexed.gap[at]! & PARAGRAPH) return -1;
          if (tight && lexed.gap[at] !== 0) return -1;
          if (capital && !isCapital(lexed, at)) return -1;
          const end = test(lexed, at);
          if (end < 0) return -1;
          if (slot < 0) return next(run, end);
          const mark = run.trailSlots.length;
          keep(run, slot, testValue);
          const result = next(run, end);
          if (result < 0) undo(run, mark);
          return result;
        };
      }
    }
  }

  return { names, compile: node => compileWith(node, (_, at) => at), test: compileTest, gate };
}

export function opens(gate: Gate, lexed: Lexed, at: number): boolean {
  if (at >= lexed.count) return false;
  const kind = lexed.kind[at]!;
  if (gate.names && kind <= WORD && isCapital(lexed, at)) return true;
  if (kind === WORD) return gate.words[lexed.value[at]!] === 1;
  if (kind === NUMBER) return gate.numbers;
  return kind === MARK && gate.marks.has(lexed.value[at]!);
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
